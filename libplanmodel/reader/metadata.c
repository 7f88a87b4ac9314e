/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <libplanmodel/reader/title-kind-private.h>

/* The head of a document, in which its facts are printed: no more blocks than these, contents not counted. */
#define MAX_HEAD 100

/* Head and body */
static void
find_body (PlanModelHead *self)
{
  gboolean is_notice = self->title.block < self->notice_end;
  guint32 i = is_notice ? self->notice_end : self->title.end_block;

  for (; i < self->n_head; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);
      PlanModelBlockKind kind = plan_model_head_get_block (self, i)->kind;
      PlanModelDate date;

      if (kind == PLAN_MODEL_BLOCK_CONTENTS || kind == PLAN_MODEL_BLOCK_FURNITURE || kind == PLAN_MODEL_BLOCK_TABLE)
        continue;
      if (plan_model_head_is_prose (self, i) || plan_model_head_is_first_heading (self, i))
        break;
      if (plan_model_head_is_date_line (self, i, &date) || plan_model_head_is_body_name (self, line.start, line.end)
          || plan_model_head_is_signed_line (self, i, &date)
          || line.end == line.start
          || self->codes[line.start] == '(' || self->codes[line.start] == 0x2014
          || plan_model_codes_match (self->codes, line.start, line.end, "目录") > 0
          || plan_model_codes_match (self->codes, line.start, line.end, "附件") > 0
          || plan_model_date_match (self->layout, line.start, line.end, &date)
          || plan_model_head_is_label_line (self, i))
        continue;
      break;
    }
  self->facts->body_block = i;
}

static void
find_end (PlanModelHead *self)
{
  guint32 end = self->n_blocks;

  while (end > self->facts->body_block && plan_model_head_get_block (self, end - 1)->kind == PLAN_MODEL_BLOCK_FURNITURE)
    end--;
  if (self->facts->end_block == 0 || self->facts->end_block < self->facts->body_block)
    self->facts->end_block = end;
}

/*< private >
 * plan_model_metadata_find:
 */
void
plan_model_metadata_find (PlanModelReading *reading)
{
  PlanModelHead self = { reading, &reading->facts, reading->layout, reading->layout->codes,
      reading->layout->blocks->len };
  guint32 n_seen = 0;

  self.letterhead = g_array_new (FALSE, FALSE, sizeof (PlanModelPlace));
  while (self.n_head < self.n_blocks && n_seen < MAX_HEAD)
    n_seen += plan_model_head_get_block (&self, self.n_head++)->kind != PLAN_MODEL_BLOCK_CONTENTS;
  for (guint32 i = 0; i < self.n_head; i++)
    plan_model_head_read_labels (&self, i);
  plan_model_head_find_notice (&self);
  plan_model_head_find_title (&self);
  if (self.title.place.end != 0)
    {
      reading->facts.title.place = self.title.place;
      reading->facts.title.text = plan_model_reading_keep_place (reading, self.title.place.start, self.title.place.end);
      if (self.title.kind_place.end != 0)
        {
          reading->facts.kind = self.title.kind == PLAN_MODEL_TITLE_NOTICE
              ? PLAN_MODEL_PLAN_KIND_OTHER : self.title.kind;
          reading->facts.kind_place = self.title.kind_place;
        }
    }
  if ((self.title.place.end == 0 || self.is_guessed) && self.n_blocks > 0)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_TITLE_UNCERTAIN, PLAN_MODEL_ABOUT_FACT, 0, 0, 0, NULL);
  plan_model_head_find_red_head (&self);
  plan_model_head_find_document_number (&self);
  find_body (&self);
  plan_model_head_find_signature (&self);
  if (reading->facts.kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT)
    plan_model_head_find_speaker (&self);
  plan_model_head_find_dates (&self);
  plan_model_head_settle_dates (&self);
  plan_model_head_settle_issuers (&self);
  find_end (&self);
  plan_model_head_find_period (&self);
  plan_model_head_find_area (&self);
  g_array_unref (self.letterhead);
}
