/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/codes-private.h>
#include <libplanmodel/reader/dates-private.h>
#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* The head of a document: the lines before the text of the plan, in which its facts are printed.  Each of the files
 * whose names begin with head finds some of them, and metadata.c says in which order. */

#define PLAN_MODEL_HEAD_MAX_TITLE 120
#define PLAN_MODEL_HEAD_MAX_ISSUERS 12

/* Characters that the lines of a head are told by. */
#define PLAN_MODEL_CODE_FULL_STOP 0x3002
#define PLAN_MODEL_CODE_OPEN_TITLE 0x300a /* 《 */
#define PLAN_MODEL_CODE_CLOSE_TITLE 0x300b

/* What the names of bodies end in. */
typedef enum
{
  PLAN_MODEL_BODY_NONE,
  PLAN_MODEL_BODY_GOVERNMENT,
  PLAN_MODEL_BODY_PARTY,
  PLAN_MODEL_BODY_OFFICE,
  PLAN_MODEL_BODY_OTHER
} PlanModelBodySort;

typedef struct
{
  PlanModelPlace place;
  guint32 block; /* where it begins */
  guint32 end_block; /* the first behind it */
  guint32 base_end; /* behind the word for its kind */
  PlanModelPlace kind_place;
  guint kind;
} PlanModelHeadTitle;

typedef struct
{
  PlanModelReading *reading;
  PlanModelFacts *facts;
  const PlanModelLayout *layout;
  const guint16 *codes;
  guint32 n_blocks;
  guint32 n_head; /* blocks of the head, from the first one */
  PlanModelPlace labelled_issuer;
  PlanModelPlace labelled_publisher;
  PlanModelDate labelled_issued; /* year 0: none */
  PlanModelDate bare_date; /* a line of the page's head */
  PlanModelDate signed_date;
  PlanModelDate printed_date; /* of the last line of a document, with who printed it */
  PlanModelPlace printer;
  gboolean is_guessed; /* the title has no word for a plan */
  gboolean is_report; /* the notice is what a paper says of one */
  guint32 notice_end; /* the block behind the words or the signature of the notice; 0: none */
  PlanModelHeadTitle title;
  GArray *letterhead; /* of PlanModelPlace: who issued it, before the 关于 of the page's title or the 文件 of the head */
  PlanModelPlace named; /* the plan, as the notice names it */
} PlanModelHead;

static inline PlanModelBlock *
plan_model_head_get_block (const PlanModelHead *self,
                           guint32              number)
{
  return plan_model_layout_get_block (self->layout, number);
}

/* head.c */

/* The codes of a line without what is lost of its ends. */
PlanModelPlace plan_model_head_get_line (const PlanModelHead *self,
                                         guint32              number);
gboolean plan_model_head_holds_code (const PlanModelHead *self,
                                     guint32              start,
                                     guint32              end,
                                     guint16              code);
gboolean plan_model_head_find_word (const PlanModelHead *self,
                                    guint32              start,
                                    guint32              end,
                                    const char          *word,
                                    guint32             *at);

/* A line that is a date and nothing else. */
gboolean plan_model_head_is_date_line (const PlanModelHead *self,
                                       guint32              number,
                                       PlanModelDate       *date);

/* A line that is the name of a body and the date behind it. */
gboolean plan_model_head_is_signed_line (const PlanModelHead *self,
                                         guint32              number,
                                         PlanModelDate       *date);

/* A body's name that ends at @end: the sense of its last word, or 0. */
guint plan_model_head_match_body_end (const PlanModelHead *self,
                                      guint32              start,
                                      guint32              end);

/* Names of bodies and nothing else: Han characters, at least four of them. */
gboolean plan_model_head_is_body_name (const PlanModelHead *self,
                                       guint32              start,
                                       guint32              end);

/* Whether two names of bodies have the same words. */
gboolean plan_model_head_is_same_name (const PlanModelHead *self,
                                       PlanModelPlace       a,
                                       PlanModelPlace       b);

/* Whether a line is the first heading of a text. */
gboolean plan_model_head_is_first_heading (const PlanModelHead *self,
                                           guint32              number);

/* A paragraph of the text, not a line of the head. */
gboolean plan_model_head_is_prose (const PlanModelHead *self,
                                   guint32              number);

/* head-labels.c */
void plan_model_head_read_labels (PlanModelHead *self,
                                  guint32        number);

/* Whether the line begins with a label. */
gboolean plan_model_head_is_label_line (const PlanModelHead *self,
                                        guint32              number);

/* The number of the document: a line that is little else, where no label gave it. */
void plan_model_head_find_document_number (PlanModelHead *self);

/* head-title.c */

/* The plan's own title: the line that a notice or the page's title names, else where that names it; without such a name
 * the line that looks most like a title. */
void plan_model_head_find_title (PlanModelHead *self);

/* The title of the page and the sentence of a notice, which name the plan. */
void plan_model_head_find_notice (PlanModelHead *self);

/* head-issuers.c */

/* Who issued the document by the words before 关于 or 印发 of its title. */
void plan_model_head_take_letterhead (PlanModelHead *self,
                                      guint32        start,
                                      guint32        end);

/* Who issued it by the title: before @at, which is its 关于 or 印发, or on the lines above where it begins with that. */
void plan_model_head_take_title_head (PlanModelHead            *self,
                                      const PlanModelHeadTitle *title,
                                      guint32                   at);

/* A heading of red letters, 某市人民政府文件, with or without the number behind it; that of a joint document has 文件 beside
 * its lines. */
void plan_model_head_find_red_head (PlanModelHead *self);

/* Who gives a report: 某市人民政府市长, then a name. */
void plan_model_head_find_speaker (PlanModelHead *self);

/* That of the notice, before the plan; else that of a cover; else that at the end. */
void plan_model_head_find_signature (PlanModelHead *self);
void plan_model_head_settle_issuers (PlanModelHead *self);

/* head-dates.c */

/* Dates without a word for what they are: of the page where they stand in its head, of issue under the title. */
void plan_model_head_find_dates (PlanModelHead *self);
void plan_model_head_settle_dates (PlanModelHead *self);

/* head-period.c */
void plan_model_head_find_period (PlanModelHead *self);

/* head-area.c */
void plan_model_head_find_area (PlanModelHead *self);

G_END_DECLS
