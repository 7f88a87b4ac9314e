/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "target.h"

#include "../json/reading.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/reader/read-private.h>
#include <planmodel.h>

/* Documents of any bytes: what is read lies in the text, makes a store, and is plan JSON without a finding. */

static void
check_layout (const PlanModelRead *read)
{
  const PlanModelLayout *layout = read->layout;
  guint32 at = 1;

  g_assert_cmpuint (layout->codes[0], ==, 0);
  for (guint i = 0; i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);

      /* Parts of one paragraph touch; between all others is a 0. */
      g_assert_true (block->start == at || (i > 0 && block->start == at - 1 && layout->codes[at - 1] != 0));
      g_assert_true (layout->codes[block->end] == 0
                     || (i + 1 < layout->blocks->len && plan_model_layout_get_block (layout, i + 1)->start == block->end));
      g_assert_cmpuint (block->end, >=, block->start);
      g_assert_true (block->body >= block->start && block->body <= block->end);
      g_assert_true (block->text_start <= block->text_end && block->text_end <= read->raw->n_codes);
      at = block->end + 1;
    }
  g_assert_cmpuint (at, ==, layout->n_codes);
  for (guint i = 0; i < layout->grids->len; i++)
    {
      const PlanModelGrid *grid = plan_model_layout_get_grid (layout, i);
      const PlanModelBlock *block = plan_model_layout_get_block (layout, grid->block);

      g_assert_cmpuint (block->grid, ==, i + 1);
      g_assert_cmpuint (grid->first_cell + grid->n_cells, <=, layout->cells->len);
      for (guint k = 0; k < grid->n_cells; k++)
        {
          const PlanModelCell *cell = plan_model_layout_get_cell (layout, grid->first_cell + k);

          g_assert_true (cell->start >= block->start && cell->end <= block->end && cell->start <= cell->end);
          g_assert_cmpuint (cell->column + cell->n_columns, <=, grid->n_columns);
          g_assert_cmpuint (cell->row + cell->n_rows, <=, grid->n_rows);
        }
    }
}

/* What the rows are written as is read again, and nothing is found wrong with it. */
static void
check_store (const PlanModelStore *store)
{
  const PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;

  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    {
      GString *json = g_string_new (NULL);
      g_autoptr (Reading) reading = NULL;

      plan_model_json_write_plan (json, store, i, PLAN_MODEL_JSON_COMPACT);
      reading = reading_new (json->str, (gssize) json->len, &limits);
      reading_assert (reading, "");
      g_string_free (json, TRUE);
    }
}

static void
check_read (const char                 *text,
            gsize                       length,
            const PlanModelReadOptions *options)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (20);
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (20);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelRead) read = plan_model_read_new ("document.txt", text, length, options, notes, &error);
  PlanModelStore *store;

  g_assert_cmpint (read == NULL, ==, error != NULL);
  if (read == NULL)
    {
      g_assert_true (error->domain == PLAN_MODEL_LOAD_ERROR && g_utf8_validate (error->message, -1, NULL));
      return;
    }
  g_assert_true (g_utf8_validate_len (read->document->text, read->document->length, NULL));
  for (guint i = 0; i < notes->rows->len; i++)
    {
      const PlanModelNote *note = &g_array_index (notes->rows, PlanModelNote, i);

      g_assert_true (note->start <= note->end && note->end <= read->raw->n_codes);
    }
  check_layout (read);
  plan_model_read_assemble (read, options, filler, findings);
  store = plan_model_filler_finish (filler);
  g_assert_nonnull (store);
  check_store (store);
  plan_model_store_unref (store);
}

/* The same by the door that users have. */
static void
check_reader (const char *text,
              gsize       length)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_reader_read_bytes (reader, bytes, "document.txt", &error);
  GListModel *findings = plan_model_reader_get_findings (reader);

  g_assert_cmpint (catalog == NULL, ==, error != NULL);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *shown = plan_model_finding_to_string (finding);

      g_assert_true (g_utf8_validate (shown, -1, NULL));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  const char *text = (const char *) data;
  PlanModelReadOptions options = { NULL, FALSE, PLAN_MODEL_READING_LIMITS_DEFAULT };

  if (size > TARGET_MAX_SIZE)
    return 0;
  check_read (text, size, &options);
  options.split = TRUE;
  options.limits = (PlanModelReadingLimits) { .max_headings = 3, .max_cells = 5, .max_statements = 2 };
  check_read (text, size, &options);
  check_reader (text, size);

  return 0;
}

const char *
target_get_missing (void)
{
  return NULL;
}
