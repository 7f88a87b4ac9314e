/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/lines-private.h>
#include <libplanmodel/reader/raw-private.h>

G_BEGIN_DECLS

/* The text as it is analysed: paragraphs and cells without what stands between their words for the sake of a page only
 * (line breaks inside of a sentence, indentation and spaces between Han characters, page numbers and running heads,
 * emphasis and escapes of Markdown, marks that were lost), and for each code the code point it came from.
 *
 * So whoever analyses a paragraph sees plain codes side by side, and whatever is found is led back to a span.  Blocks lie
 * one after the other with one code 0 between them, across which nothing matches; but a paragraph that is two, such as a
 * heading and the text behind it on its line, is two blocks that touch.  A position among its codes is called `at`,
 * `start`, `end`; an offset in the text `text_start`, `text_end`.
 */
typedef enum
{
  PLAN_MODEL_BLOCK_PARAGRAPH, /* a heading, a paragraph, a line of a list: what a line feed of the author ends */
  PLAN_MODEL_BLOCK_TABLE, /* cells: see the grid; its codes are those of the cells, with a 0 after each */
  PLAN_MODEL_BLOCK_CONTENTS, /* a line of a table of contents */
  PLAN_MODEL_BLOCK_FURNITURE /* of the page: menus, "print this", counters; only metadata looks at it */
} PlanModelBlockKind;

typedef struct
{
  PlanModelBlockKind kind;
  guint32 start; /* in the layout */
  guint32 end;
  guint32 text_start; /* of its first character that is seen */
  guint32 text_end; /* of its last one, not counted */
  guint32 first_line; /* of the raw text */
  guint32 n_lines;
  guint32 grid; /* of a table: the number of its grid + 1 */
  guint32 heading; /* the innermost one that it lies under or is, + 1; set by the outline */
  guint32 body; /* where in the layout what follows a heading, or the number of an item, begins; `start` where there is
                   neither; by the outline */
  guint8 markdown_level; /* of a "# heading" */
  guint8 is_emphasised; /* in HTML or Markdown, from its first to its last character */
  guint8 is_centred; /* by many spaces before it, or by HTML */
} PlanModelBlock;

/* A cell of a table as printed. */
typedef struct
{
  guint32 row;
  guint32 column;
  guint32 n_rows; /* 1, or more where it is printed once for several rows */
  guint32 n_columns;
  guint32 start; /* in the layout; start == end: empty */
  guint32 end;
} PlanModelCell;

typedef struct
{
  guint32 first_cell; /* in the layout's list of cells, by row and column */
  guint32 n_cells;
  guint32 n_rows;
  guint32 n_columns;
  guint32 block;
  guint32 first_line; /* of the raw text */
  guint32 n_lines;
  gboolean is_ragged; /* rows of different lengths, put right by a guess */
} PlanModelGrid;

typedef struct
{
  const PlanModelRaw *raw;
  PlanModelLine *lines; /* of the raw text, each with what it is taken for; set before the first block is made */
  gboolean is_markdown;
  guint16 *codes; /* a 0 before the first and after each block */
  guint32 *origins; /* for each code */
  guint32 n_codes;
  guint32 size;
  guint32 n_lost; /* marks of lost characters that were left out */
  guint32 n_stray; /* marks where no more than a space is lost */
  GArray *blocks; /* of PlanModelBlock */
  GArray *grids; /* of PlanModelGrid */
  GArray *cells; /* of PlanModelCell */
  guint max_cells; /* of all grids; 0: no limit */
  gboolean is_cut; /* there were more */
  guint32 next_grid_line; /* no table begins before it: for grid.c */
  GArray *pieces; /* of grid.c, for the lines it looks at; or NULL */
  GArray *firsts;
} PlanModelLayout;

PlanModelLayout *plan_model_layout_new       (const PlanModelRaw *raw);
void           plan_model_layout_free      (PlanModelLayout *self);

/* For whoever lays the text out: one more code, which came from @offset. */
void           plan_model_layout_append    (PlanModelLayout *self,
                                          guint16        code,
                                          guint32        offset);

/* The codes of the raw text at [@text_start, @text_end) without what is not seen: spaces but those between Latin words,
 * marks of Markdown, what stands for lost characters, a page number between dashes.  They go on from what was appended
 * since @start, which is where their paragraph or cell begins in the layout. */
void           plan_model_layout_append_stretch (PlanModelLayout *self,
                                                 guint32          start,
                                                 guint32          text_start,
                                                 guint32          text_end);

/* The same for all of a cell: then a 0.  Returns where the codes begin. */
guint32        plan_model_layout_append_condensed (PlanModelLayout *self,
                                                 guint32        text_start,
                                                 guint32        text_end,
                                                 guint32       *end);

/* The extent in the text of [@start, @end), which is not empty. */
static inline guint32
plan_model_layout_get_text_start (const PlanModelLayout *self,
                                guint32              start)
{
  return self->origins[start];
}

static inline guint32
plan_model_layout_get_text_end (const PlanModelLayout *self,
                              guint32              end)
{
  return self->origins[end - 1] + 1;
}

/* The stretch of the text that the codes [@start, @end) came from, of which there is one at least.  The cells of a table, one
 * to a line, need not lie in the order in which they are printed: the upper of two rows of headings may stand below. */
static inline void
plan_model_layout_get_extent (const PlanModelLayout *self,
                              guint32                start,
                              guint32                end,
                              guint32               *text_start,
                              guint32               *text_end)
{
  guint32 first = plan_model_layout_get_text_start (self, start), last = plan_model_layout_get_text_end (self, end);

  *text_start = MIN (first, last);
  *text_end = MAX (first, last);
}

/* The characters of [@start, @end) as the document prints them, in its own script and width, without what the layout left
 * out; for the caller to free, or appended. */
char          *plan_model_layout_dup_text    (const PlanModelLayout *self,
                                            guint32              start,
                                            guint32              end);
/* Writes the text of [@start, @end) to @to, which has room for so many bytes a code: how many were written. */
#define PLAN_MODEL_LAYOUT_MAX_BYTES 4
gsize plan_model_layout_copy_text (const PlanModelLayout *self,
                                   guint32                start,
                                   guint32                end,
                                   char                  *to);
void           plan_model_layout_append_text (const PlanModelLayout *self,
                                            guint32              start,
                                            guint32              end,
                                            GString             *string);

static inline PlanModelBlock *
plan_model_layout_get_block (const PlanModelLayout *self,
                           guint                number)
{
  return &g_array_index (self->blocks, PlanModelBlock, number);
}

static inline PlanModelGrid *
plan_model_layout_get_grid (const PlanModelLayout *self,
                          guint                number)
{
  return &g_array_index (self->grids, PlanModelGrid, number);
}

static inline PlanModelCell *
plan_model_layout_get_cell (const PlanModelLayout *self,
                          guint                number)
{
  return &g_array_index (self->cells, PlanModelCell, number);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelLayout, plan_model_layout_free)

G_END_DECLS
