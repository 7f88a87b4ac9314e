/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/head-private.h>

/* So many blocks at the end may hold a signature. */
#define MAX_TAIL 60

/* The issuers named in [@start, @end), which are names of bodies: set apart by spaces or a comma, or where the name of
 * the party ends and that of the government begins. */
static void
add_issuers (PlanModelHead *self,
             guint32        start,
             guint32        end)
{
  guint32 first = start;

  for (guint32 i = start + 1; i <= end; i++)
    {
      PlanModelFact issuer = { NULL };
      gboolean is_end = i == end, is_comma = i < end && self->codes[i] == 0x3001;

      if (!is_end && !is_comma)
        {
          gboolean is_gap = self->layout->origins[i] > self->layout->origins[i - 1] + 1;
          guint sense = plan_model_head_match_body_end (self, first, i);
          PlanModelAreaName area;

          if (sense == 0 || i - first < 3)
            continue;
          if (!(is_gap && end - i >= 4 && plan_model_head_is_body_name (self, i, end))
              && !(sense == PLAN_MODEL_BODY_PARTY && plan_model_area_match (self->codes, i, end, &area)))
            continue;
        }
      issuer.place.start = first;
      issuer.place.end = i;
      issuer.text = plan_model_reading_keep_place (self->reading, first, i);
      g_array_append_val (self->facts->issuers, issuer);
      first = is_comma ? i + 1 : i;
    }
}

/*< private >
 * plan_model_head_take_letterhead:
 */
void
plan_model_head_take_letterhead (PlanModelHead *self,
                                 guint32        start,
                                 guint32        end)
{
  PlanModelPlace place = { start, end };

  if (plan_model_head_is_body_name (self, start, end))
    g_array_append_val (self->letterhead, place);
}

/* The names of bodies on lines of their own, one below the other, the last one in block @last. */
static void
take_letterhead_lines (PlanModelHead *self,
                       guint32        last)
{
  guint32 first = last + 1;

  while (first > 0 && last + 1 - first < PLAN_MODEL_HEAD_MAX_ISSUERS)
    {
      PlanModelPlace line = plan_model_head_get_line (self, first - 1);

      if (plan_model_head_get_block (self, first - 1)->kind != PLAN_MODEL_BLOCK_PARAGRAPH
          || !plan_model_head_is_body_name (self, line.start, line.end))
        break;
      first--;
    }
  for (; first <= last; first++)
    plan_model_head_take_letterhead (self, plan_model_head_get_line (self, first).start,
                                     plan_model_head_get_line (self, first).end);
}

/*< private >
 * plan_model_head_take_title_head:
 */
void
plan_model_head_take_title_head (PlanModelHead            *self,
                                 const PlanModelHeadTitle *title,
                                 guint32                   at)
{
  if (self->letterhead->len > 0)
    return;
  if (at > title->place.start)
    plan_model_head_take_letterhead (self, title->place.start, at);
  else if (title->block > 0)
    take_letterhead_lines (self, title->block - 1);
}

/*< private >
 * plan_model_head_find_red_head:
 */
void
plan_model_head_find_red_head (PlanModelHead *self)
{
  for (guint32 i = 0; i < self->n_head && i < self->title.block && self->letterhead->len == 0; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);
      guint32 at;

      if (plan_model_head_get_block (self, i)->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line.end - line.start > 60
          || !plan_model_head_find_word (self, line.start, line.end, "文件", &at) || at == line.start
          || (at + 2 != line.end && !plan_model_head_holds_code (self, at, line.end, '[')))
        continue;
      if (i > 0)
        take_letterhead_lines (self, i - 1);
      plan_model_head_take_letterhead (self, line.start, at);
      for (guint32 k = i + 1; k < self->n_head && at + 2 == line.end && k < i + PLAN_MODEL_HEAD_MAX_ISSUERS; k++)
        {
          PlanModelPlace next = plan_model_head_get_line (self, k);

          if (!plan_model_head_is_body_name (self, next.start, next.end))
            break;
          plan_model_head_take_letterhead (self, next.start, next.end);
        }
    }
}

/*< private >
 * plan_model_head_find_speaker:
 */
void
plan_model_head_find_speaker (PlanModelHead *self)
{
  static const char *const offices[] = { "省长", "市长", "州长", "县长", "区长", "旗长", "盟长", "主席", "代省长", "代市长", "代县长", "代区长" };

  for (guint32 i = self->title.end_block; i < self->n_head && i < self->title.end_block + 8; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);
      guint32 at;

      if (line.end - line.start > 40)
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (offices); k++)
        if (plan_model_head_find_word (self, line.start, line.end, offices[k], &at) && at > line.start
            && plan_model_head_match_body_end (self, line.start, at) == PLAN_MODEL_BODY_GOVERNMENT)
          {
            plan_model_head_take_letterhead (self, line.start, at);
            return;
          }
    }
}

static void
take_signature (PlanModelHead *self,
                guint32        start,
                guint32        end)
{
  while (end > start && !plan_model_code_is_han (self->codes[end - 1]))
    end--;
  while (start < end && !plan_model_code_is_han (self->codes[start]))
    start++;
  add_issuers (self, start, end);
}

/*< private >
 * plan_model_head_is_signed_line:
 *
 * 某市人民政府 2021年4月9日, on one line.
 */
gboolean
plan_model_head_is_signed_line (const PlanModelHead *self,
                                guint32              number,
                                PlanModelDate       *date)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);

  return line.end - line.start <= 80 && line.end - line.start >= 10
         && plan_model_date_find (self->layout, line.start, line.end, date) && date->is_chinese && date->day != 0
         && date->end == line.end && plan_model_head_is_body_name (self, line.start, date->start);
}

/* A signature that ends before block @number, or with it: names of bodies, then a date.  The first of its blocks, or
 * @number + 1. */
static guint32
match_signature (PlanModelHead *self,
                 guint32        number,
                 guint32        first)
{
  PlanModelDate date;
  guint32 start = number;

  if (plan_model_head_get_block (self, number)->kind == PLAN_MODEL_BLOCK_TABLE)
    return number + 1;
  if (plan_model_head_is_date_line (self, number, &date) && date.is_chinese)
    {
      while (start > first && number - start < PLAN_MODEL_HEAD_MAX_ISSUERS)
        {
          PlanModelPlace before = plan_model_head_get_line (self, start - 1);

          if (plan_model_head_get_block (self, start - 1)->kind == PLAN_MODEL_BLOCK_TABLE
              || !plan_model_head_is_body_name (self, before.start, before.end))
            break;
          start--;
        }
      if (start == number)
        return number + 1;
      for (guint32 i = start; i < number; i++)
        take_signature (self, plan_model_head_get_line (self, i).start, plan_model_head_get_line (self, i).end);
      self->signed_date = date;
      return start;
    }
  if (plan_model_head_is_signed_line (self, number, &date))
    {
      take_signature (self, plan_model_head_get_line (self, number).start, date.start);
      self->signed_date = date;
      return number;
    }

  return number + 1;
}

/* 某市人民政府办公室 2021年10月30日印发, on one line or on two: who printed it stands for who issued it where nothing
 * else says so. */
static void
find_printer (PlanModelHead *self,
              guint32        number)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);
  PlanModelPlace name;
  PlanModelDate date;

  if (self->printed_date.year != 0 || line.end - line.start > 80 || line.end - line.start < 8
      || plan_model_codes_match (self->codes, line.end - 2, line.end, "印发") == 0
      || !plan_model_date_find (self->layout, line.start, line.end, &date) || !date.is_chinese || date.end != line.end - 2)
    return;
  name = (PlanModelPlace) { line.start, date.start };
  if (date.start == line.start && number > self->facts->body_block
      && plan_model_head_get_block (self, number - 1)->kind != PLAN_MODEL_BLOCK_TABLE)
    name = plan_model_head_get_line (self, number - 1);
  if (plan_model_head_is_body_name (self, name.start, name.end))
    {
      self->printed_date = date;
      self->printer = name;
    }
}

static gboolean
find_signature_between (PlanModelHead *self,
                        guint32        first,
                        guint32        last)
{
  for (guint32 i = first; i < last; i++)
    if (match_signature (self, i, first) <= i)
      return TRUE;

  return FALSE;
}

static gboolean
has_annex_behind (const PlanModelHead *self,
                  guint32              first)
{
  for (guint32 i = first; i + 1 < self->n_blocks; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);

      if (plan_model_codes_match (self->codes, line.start, line.end, "附件") > 0
          || plan_model_codes_match (self->codes, line.start, line.end, "附表") > 0)
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_head_find_signature:
 */
void
plan_model_head_find_signature (PlanModelHead *self)
{
  guint32 first_tail = self->n_blocks > MAX_TAIL ? self->n_blocks - MAX_TAIL : 0;

  first_tail = MAX (first_tail, self->facts->body_block);
  if (self->title.block >= self->notice_end
      ? find_signature_between (self, self->notice_end, MIN (self->title.block, self->n_head))
                                            : find_signature_between (self, self->notice_end, self->facts->body_block))
    return;
  if (find_signature_between (self, self->title.end_block, self->facts->body_block))
    return;
  for (guint32 i = self->n_blocks; i > first_tail; i--)
    {
      guint32 start = match_signature (self, i - 1, first_tail);

      find_printer (self, i - 1);

      if (start < i)
        {
          /* Who signs before there is anything to sign has done so at the top; and an annex may stand behind. */
          if (start > self->facts->body_block && !has_annex_behind (self, i))
            self->facts->end_block = start;
          return;
        }
    }
}

/* Whether @place is short for the name: it ends alike, and its characters are in the name in their order. */
static gboolean
is_short_for (const PlanModelHead *self,
              PlanModelPlace       place,
              PlanModelPlace       name)
{
  guint32 i = place.start;

  if (self->codes[place.end - 1] != self->codes[name.end - 1])
    return FALSE;
  for (guint32 k = name.start; k < name.end && i < place.end; k++)
    i += self->codes[i] == self->codes[k];

  return i == place.end;
}

/* Whether an issuer is named at the beginning of @place: a page may name one of several, or all of them in one cell. */
static gboolean
is_issuer (const PlanModelHead *self,
           PlanModelPlace       place)
{
  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelPlace issuer = g_array_index (self->facts->issuers, PlanModelFact, i).place;
      guint32 length = issuer.end - issuer.start;

      if (plan_model_head_is_same_name (self, issuer, place) || is_short_for (self, place, issuer)
          || (self->facts->issuers->len > 1 && place.end - place.start > length
              && plan_model_head_is_same_name (self, issuer, (PlanModelPlace) { place.start, place.start + length })))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_head_settle_issuers:
 */
void
plan_model_head_settle_issuers (PlanModelHead *self)
{
  PlanModelPlace other = self->letterhead->len > 0
      ? g_array_index (self->letterhead, PlanModelPlace, 0) : self->labelled_issuer;

  if (self->facts->issuers->len == 0)
    {
      for (guint i = 0; i < self->letterhead->len; i++)
        {
          PlanModelPlace place = g_array_index (self->letterhead, PlanModelPlace, i);

          add_issuers (self, place.start, place.end);
        }
      if (self->letterhead->len == 0 && self->labelled_issuer.end != 0)
        add_issuers (self, self->labelled_issuer.start, self->labelled_issuer.end);
      else if (self->letterhead->len == 0 && self->printer.end != 0)
        add_issuers (self, self->printer.start, self->printer.end);
      else if (self->letterhead->len == 0 && self->labelled_publisher.end != 0)
        add_issuers (self, self->labelled_publisher.start, self->labelled_publisher.end);
    }
  if (self->facts->issuers->len == 0)
    return;
  if (other.end != 0 && is_issuer (self, other))
    other = self->labelled_issuer;
  if (other.end != 0 && !is_issuer (self, other))
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_ISSUER_DIFFERS, PLAN_MODEL_ABOUT_FACT, 0, other.start,
                             other.end,
                             plan_model_layout_dup_text (self->layout, other.start, other.end));
}
