/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/document-number-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/stages-private.h>

/* A title that does not end within so many codes has lost its mark. */
#define MAX_TITLE 200
/* How far from a title the words that say how it is meant may stand. */
#define MAX_BEFORE 60
#define MAX_AFTER 60

#define OPEN_TITLE 0x300a /* 《 */
#define CLOSE_TITLE 0x300b
#define OPEN_INNER 0x3008 /* 〈 */
#define CLOSE_INNER 0x3009
#define FULL_STOP 0x3002
#define LISTING_COMMA 0x3001

/* The words before a title. */
enum
{
  VERB_BASIS = 1, /* drawn up by it */
  VERB_CARRY_OUT,
  VERB_APPLY,
  VERB_REVISE,
  VERB_OTHER, /* what ends the reach of those before it */
};

static const PlanModelWord verb_words[] = {
  { "根据", VERB_BASIS },       { "依据", VERB_BASIS },       { "按照", VERB_BASIS },       { "依照", VERB_BASIS },
  { "遵照", VERB_BASIS },       { "遵循", VERB_BASIS },       { "按", VERB_BASIS },         { "贯彻", VERB_CARRY_OUT },
  { "落实", VERB_CARRY_OUT },   { "对接", VERB_CARRY_OUT },   { "衔接", VERB_CARRY_OUT },   { "执行", VERB_CARRY_OUT },
  { "对标", VERB_CARRY_OUT },   { "响应", VERB_CARRY_OUT },   { "修订", VERB_REVISE },      { "修改", VERB_REVISE },
  { "制定", VERB_OTHER },       { "出台", VERB_OTHER },       { "印发", VERB_OTHER },       { "签署", VERB_OTHER },
  { "签订", VERB_OTHER },       { "发布", VERB_OTHER },       { "编制", VERB_OTHER },       { "下发", VERB_OTHER },
  { "实施", VERB_APPLY },       { "颁布", VERB_OTHER },       { "公布", VERB_OTHER },       { "完善", VERB_OTHER },
};
static PlanModelLexicon verbs = PLAN_MODEL_LEXICON (verb_words);

/* What ends the title of something that a subordinate can carry out. */
static const PlanModelWord plan_words[] = {
  { "规划", 1 }, { "纲要", 1 }, { "计划", 1 }, { "方案", 1 }, { "意见", 1 }, { "行动", 1 }, { "战略", 1 },
};
static PlanModelLexicon plans = PLAN_MODEL_LEXICON (plan_words);

/* A title that is nothing but one of these is short for one named before. */
static const PlanModelWord short_words[] = {
  { "规划", 1 },   { "纲要", 1 }, { "计划", 1 }, { "方案", 1 }, { "意见", 1 },     { "通知", 1 },     { "办法", 1 },     { "条例", 1 },
  { "措施", 1 },   { "决定", 1 }, { "规定", 1 }, { "细则", 1 }, { "行动计划", 1 }, { "行动方案", 1 }, { "实施方案", 1 }, { "实施意见", 1 },
  { "工作方案", 1 }, { "若干措施", 1 }, { "指导意见", 1 }, { "三年行动计划", 1 }, { "规划纲要", 1 }, { "若干意见", 1 },
};
static PlanModelLexicon shorts = PLAN_MODEL_LEXICON (short_words);

/* What is said behind a title of what becomes of it. */
static const PlanModelWord repeal_words[] = {
  { "同时废止", 1 }, { "予以废止", 1 }, { "停止执行", 1 }, { "不再执行", 1 },
};
static PlanModelLexicon repeals = PLAN_MODEL_LEXICON (repeal_words);

static const PlanModelWord revision_words[] = {
  { "修订", 1 }, { "进行修改", 1 }, { "调整修改", 1 },
};
static PlanModelLexicon revisions = PLAN_MODEL_LEXICON (revision_words);

/* 《…》等规划: what several titles are said to be. */
static const PlanModelWord planning_words[] = { { "规划", 1 }, { "战略", 1 } };
static PlanModelLexicon plannings = PLAN_MODEL_LEXICON (planning_words);

static const PlanModelWord nation_words[] = { { "国家", 1 } };
static PlanModelLexicon nations = PLAN_MODEL_LEXICON (nation_words);

typedef struct
{
  PlanModelReading *reading;
  const PlanModelLayout *layout;
  const guint16 *codes;
  PlanModelPlace subject; /* of the plan's title, without area and kind */
  PlanModelPlace before; /* the reference before this one */
  guint before_verb;
  GHashTable *titles; /* those named before */
  GArray *carried_out; /* of gboolean: of the references of this paragraph, which are plans to be carried out */
} Search;

static gboolean
is_opening (guint16 code)
{
  return code == OPEN_TITLE || code == OPEN_INNER;
}

static gboolean
is_closing (guint16 code)
{
  return code == CLOSE_TITLE || code == CLOSE_INNER;
}

/* The mark that ends the title that begins behind @start; the first one where one within it is lost.  0: none. */
static guint32
find_close (const Search *self,
            guint32       start,
            guint32       end)
{
  guint32 first = 0;
  guint depth = 1;

  end = MIN (end, start + MAX_TITLE);
  for (guint32 i = start; i < end; i++)
    {
      if (is_opening (self->codes[i]))
        depth++;
      else if (is_closing (self->codes[i]))
        {
          if (first == 0)
            first = i;
          if (--depth == 0)
            return i;
        }
    }

  return first;
}

/* The same for <<title>>, as it is typed where there are no Chinese marks. */
static guint32
find_typed_close (const Search *self,
                  guint32       start,
                  guint32       end)
{
  end = MIN (end, start + MAX_TITLE);
  for (guint32 i = start; i + 1 < end; i++)
    if (self->codes[i] == '>' && self->codes[i + 1] == '>')
      return i;

  return 0;
}

/* What of a title is compared: no marks, which are printed in many ways. */
static gboolean
is_compared (guint16 code)
{
  return plan_model_code_is_han (code) || plan_model_code_is_digit (code) || plan_model_code_is_latin (code);
}

/* Whether the codes from @at on read like [@start, @end) but for marks. */
static gboolean
reads_like (const Search *self,
            guint32       at,
            guint32       limit,
            guint32       start,
            guint32       end)
{
  for (guint32 i = start; i < end; i++)
    {
      if (!is_compared (self->codes[i]))
        continue;
      while (at < limit && !is_compared (self->codes[at]))
        at++;
      if (at >= limit || self->codes[at++] != self->codes[i])
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_own_title (const Search *self,
              guint32       start,
              guint32       end)
{
  PlanModelPlace own = self->reading->facts.title.place;
  PlanModelPlace kind = self->reading->facts.kind_place;

  if (own.end == 0)
    return FALSE;
  if (kind.end > own.start && kind.end <= own.end)
    own.end = kind.end;

  return reads_like (self, start, end, own.start, own.end);
}

/* What the plan is about: 关于…的意见 without these, 某市…三年行动计划 without the area. */
static void
find_subject (Search *self)
{
  const PlanModelFacts *facts = &self->reading->facts;
  PlanModelPlace subject = facts->title.place;
  PlanModelAreaName area;

  if (subject.end == 0)
    return;
  if (facts->kind_place.start > subject.start && facts->kind_place.end <= subject.end)
    subject.end = facts->kind_place.start;
  if (facts->area.place.start >= subject.start && facts->area.place.end <= subject.end && facts->area.place.end != 0)
    subject.start = facts->area.place.end;
  else if (plan_model_area_match (self->codes, subject.start, subject.end, &area))
    subject.start = area.end;
  for (guint32 i = subject.start; i < subject.end; i++)
    if (plan_model_codes_match (self->codes, i, subject.end, "关于") > 0)
      {
        subject.start = i + 2;
        break;
      }
  if (subject.end > subject.start && self->codes[subject.end - 1] == 0x7684 /* 的 */)
    subject.end--;
  if (subject.end >= subject.start + 6)
    self->subject = subject;
}

static gboolean
has_subject (const Search *self,
             guint32       start,
             guint32       end)
{
  if (self->subject.end == 0)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    if (is_compared (self->codes[i]) && reads_like (self, i, end, self->subject.start, self->subject.end))
      return TRUE;

  return FALSE;
}

/* The number in brackets behind a title, and where the reference ends. */
static guint32
match_number (const Search             *self,
              guint32                   at,
              guint32                   end,
              PlanModelDocumentNumber  *number)
{
  guint32 i = at;
  guint depth = 0;

  number->end = 0;
  if (at >= end || (self->codes[at] != '(' && self->codes[at] != '['))
    return at;
  for (; i < end && i < at + 40; i++)
    {
      guint16 code = self->codes[i];

      depth += code == '(';
      if (code == ')' && --depth == 0)
        break;
      if (code == FULL_STOP || code == ';' || is_opening (code))
        return at;
    }
  if (i >= end || i >= at + 40)
    return at;
  if (!plan_model_document_number_find (self->layout, at + 1, i, number))
    {
      number->end = 0;
      return at;
    }

  return i + 1;
}

/* The verb that governs the title at @at, within its sentence. */
static guint
find_verb (const Search *self,
           guint32       start,
           guint32       at)
{
  guint32 first = at - MIN (MAX_BEFORE, at - start), found;
  guint sense;

  for (guint32 i = at; i > first; i--)
    if (self->codes[i - 1] == FULL_STOP || self->codes[i - 1] == ';' || self->codes[i - 1] == 0)
      {
        first = i;
        break;
      }
  if (!plan_model_lexicon_find_last (&verbs, self->codes, first, at, &found, NULL, &sense))
    return 0;

  return sense;
}

static gboolean
is_followed_by (const Search     *self,
                guint32           at,
                guint32           end,
                guint32           reach,
                PlanModelLexicon *words)
{
  end = MIN (end, at + reach);
  for (guint32 i = at; i < end && self->codes[i] != FULL_STOP; i++)
    if (plan_model_lexicon_match (words, self->codes, i, end, NULL) > 0)
      return TRUE;

  return FALSE;
}

/* Whether it is one of a list: only a comma or 和 between it and the one before. */
static gboolean
is_listed (const Search *self,
           guint32       start)
{
  if (self->before.end == 0 || start < self->before.end || start - self->before.end > 2)
    return FALSE;
  for (guint32 i = self->before.end; i < start; i++)
    if (self->codes[i] != LISTING_COMMA && self->codes[i] != ',' && self->codes[i] != 0x548c && self->codes[i] != 0x53ca
        && self->codes[i] != 0x4e0e && self->codes[i] != 0x4ee5)
      return FALSE;

  return TRUE;
}

/* A document of the whole country, by its title or its number (国发, 国办发, 中发): what everybody's plans rest on. */
static gboolean
is_national (const Search   *self,
             PlanModelPlace  title,
             guint32         end)
{
  static const char *const starts[] = { "国务院", "中共中央", "国家", "全国", "中华人民共和国" };
  guint32 at = title.end + 2;

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (plan_model_codes_match (self->codes, title.start, title.end, starts[i]) > 0)
      return TRUE;

  return at < end && (self->codes[at] == 0x56fd /* 国 */ || self->codes[at] == 0x4e2d /* 中 */);
}

static PlanModelReferenceRelation
find_relation (Search               *self,
               const PlanModelBlock *block,
               PlanModelPlace        place,
               PlanModelPlace        title,
               gboolean              is_first,
               gboolean             *is_carried_out)
{
  const PlanModelFacts *facts = &self->reading->facts;
  guint32 block_end = block->end, base = title.end;
  guint verb = is_listed (self, place.start) ? self->before_verb : find_verb (self, block->start, place.start);
  gboolean is_opening_part, is_own_area, is_plan;

  self->before_verb = verb;
  if (is_followed_by (self, place.end, block_end, MAX_AFTER, &repeals))
    return PLAN_MODEL_REFERENCE_RELATION_REPLACES;
  if (verb == VERB_REVISE || is_followed_by (self, place.end, block_end, 12, &revisions))
    return PLAN_MODEL_REFERENCE_RELATION_REVISES;
  if (!is_first)
    return PLAN_MODEL_REFERENCE_RELATION_CITES;
  is_own_area = facts->area.place.end != 0
                && reads_like (self, title.start, title.end, facts->area.place.start, facts->area.place.end);
  if (!is_own_area && has_subject (self, title.start, title.end))
    return PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
  is_opening_part = block->heading == 0;
  /* (试行) and years in brackets stand behind the word for the kind. */
  while (base > title.start && self->codes[base - 1] == ')')
    {
      while (base > title.start && self->codes[base - 1] != '(')
        base--;
      if (base > title.start)
        base--;
    }
  is_plan = plan_model_lexicon_match_before (&plans, self->codes, title.start, base, NULL) > 0
            || is_followed_by (self, place.end, block_end, 10, &plannings);
  if ((verb == VERB_BASIS || verb == VERB_CARRY_OUT) && is_opening_part)
    {
      *is_carried_out = verb == VERB_CARRY_OUT && is_plan && !is_national (self, title, place.end);
      return PLAN_MODEL_REFERENCE_RELATION_BASIS;
    }
  if (verb == VERB_APPLY && is_followed_by (self, place.end, block_end, 6, &nations))
    return PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
  if ((verb == VERB_CARRY_OUT || verb == VERB_BASIS) && is_plan && !is_own_area)
    return PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;

  return verb == VERB_BASIS ? PLAN_MODEL_REFERENCE_RELATION_BASIS : PLAN_MODEL_REFERENCE_RELATION_CITES;
}

/* Reads the reference whose title, with marks of @width codes round it, begins at @start; the title ends at @close. */
static void
add_reference (Search               *self,
               const PlanModelBlock *block,
               guint32               start,
               guint32               close,
               guint                 width,
               gboolean              is_head)
{
  PlanModelReferenceFound found = { NULL };
  PlanModelDocumentNumber number;
  PlanModelPlace title = { start + width, close };
  guint short_length;
  gboolean is_first, is_carried_out = FALSE;

  if (title.end < title.start + 2)
    return;
  short_length = plan_model_lexicon_match (&shorts, self->codes, title.start, title.end, NULL);
  if (title.start + short_length == title.end || is_own_title (self, title.start, title.end))
    return;
  found.place.start = start;
  found.place.end = match_number (self, close + width, block->end, &number);
  found.title = plan_model_reading_keep_place (self->reading, title.start, title.end);
  if (number.end != 0)
    found.document_number = plan_model_reading_keep_place (self->reading, number.start, number.end);
  is_first = g_hash_table_add (self->titles, (gpointer) found.title);
  found.relation = find_relation (self, block, found.place, title, is_first, &is_carried_out);
  /* The sentence of a notice names what it hands out. */
  if (found.relation == PLAN_MODEL_REFERENCE_RELATION_CITES && is_head)
    {
      g_hash_table_remove (self->titles, found.title);
      return;
    }
  g_array_append_val (self->carried_out, is_carried_out);
  self->before = found.place;
  g_array_append_val (self->reading->references, found);
}

static gboolean
holds_full_stop (const Search         *self,
                 const PlanModelBlock *block)
{
  for (guint32 i = block->start; i < block->end; i++)
    if (self->codes[i] == FULL_STOP)
      return TRUE;

  return FALSE;
}

/* In its opening words a plan names what it follows.  Where one of those is of the same subject, it is that plan which is
 * carried out, and the others are what it rests on; else each plan that is to be carried out is one of a superior. */
static void
settle_opening (Search *self,
                guint   first)
{
  GArray *references = self->reading->references;
  gboolean has_superior = FALSE;

  for (guint i = first; i < references->len; i++)
    has_superior |= g_array_index (references, PlanModelReferenceFound,
                                   i).relation == PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
  for (guint i = first; i < references->len && !has_superior; i++)
    if (g_array_index (self->carried_out, gboolean, i - first))
      g_array_index (references, PlanModelReferenceFound, i).relation = PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
}

/*< private >
 * plan_model_references_find:
 */
void
plan_model_references_find (PlanModelReading *reading)
{
  Search self = { reading, reading->layout, reading->layout->codes };
  guint32 end_block = MIN (MAX (reading->facts.end_block, reading->facts.body_block), reading->layout->blocks->len);

  guint first;

  self.titles = g_hash_table_new (g_str_hash, g_str_equal);
  self.carried_out = g_array_new (FALSE, FALSE, sizeof (gboolean));
  find_subject (&self);
  for (guint32 k = 0; k < end_block; k++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, k);

      /* Of the head only the sentences of a notice; a title and the page's table name the plan itself. */
      if (k < reading->facts.body_block && !holds_full_stop (&self, block))
        continue;
      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH && block->kind != PLAN_MODEL_BLOCK_TABLE)
        continue;
      if (self.carried_out->len > 0)
        g_array_set_size (self.carried_out, 0);
      first = reading->references->len;
      for (guint32 i = block->start; i < block->end; i++)
        {
          gboolean is_typed;
          guint16 code;
          guint32 close;

          i = plan_model_codes_seek (self.codes, i, block->end, OPEN_TITLE, OPEN_INNER, '<', '<');
          if (i == block->end)
            break;
          code = self.codes[i];
          is_typed = code == '<' && self.codes[i + 1] == '<';
          if (!is_opening (code) && !is_typed)
            continue;
          if (is_opening (code))
            close = find_close (&self, i + 1, block->end);
          else
            close = find_typed_close (&self, i + 2, block->end);
          if (close == 0)
            continue;
          add_reference (&self, block, i, close, is_typed ? 2 : 1, k < reading->facts.body_block);
          i = close;
        }
      if (block->heading == 0)
        settle_opening (&self, first);
    }
  g_array_unref (self.carried_out);
  g_hash_table_unref (self.titles);
}
