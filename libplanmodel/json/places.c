/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/places-private.h>
#include <libplanmodel/json/scan-private.h>

/* The way down to a value: of an object the name of the member, of an array the position. */
typedef struct
{
  const char *name; /* as it stands in the text */
  gsize name_length;
  guint index;
  gboolean is_object;
  gboolean at_name; /* what comes next is a name */
} Step;

typedef struct
{
  const char *text;
  gsize length;
  gsize at; /* how far lines are counted */
  guint line;
  guint column;
  GArray *steps;
  PlanModelPlace *places;
  guint n_places;
  guint next;
} Walk;

/* Names are told as they read: "na\u006de" is name. */
static void
append_name (GString    *pointer,
             const char *name,
             gsize       length)
{
  PlanModelScan scan = { .p = name - 1 };
  PlanModelScanString string;

  /* One that does not end, or is no good, stays as it stands. */
  if (name[length] == '"' && plan_model_scan_string (&scan, &string) && string.text != name)
    {
      name = string.text;
      length = string.length;
    }
  for (gsize i = 0; i < length; i++)
    {
      if (name[i] == '~')
        g_string_append (pointer, "~0");
      else if (name[i] == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, name[i]);
    }
  plan_model_scan_clear (&scan);
}

static char *
make_pointer (GArray *steps)
{
  GString *pointer = g_string_new (NULL);
  g_autofree char *raw = NULL;

  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = &g_array_index (steps, Step, i);

      /* An object whose next name has not come is itself what is meant. */
      if (step->is_object && step->name == NULL)
        break;
      g_string_append_c (pointer, '/');
      if (step->is_object)
        append_name (pointer, step->name, step->name_length);
      else
        g_string_append_printf (pointer, "%u", step->index);
    }
  raw = g_string_free (pointer, FALSE);

  return g_utf8_make_valid (raw, -1);
}

static void
count_to (Walk  *walk,
          gsize  offset)
{
  for (; walk->at < offset; walk->at++)
    {
      guint8 byte = walk->text[walk->at];

      if (byte == '\n')
        {
          walk->line++;
          walk->column = 1;
        }
      else if ((byte & 0xc0) != 0x80)
        {
          walk->column++;
        }
    }
}

/* Answers the places up to an offset with the way that leads there. */
static void
answer_to (Walk  *walk,
           gsize  offset)
{
  while (walk->next < walk->n_places && walk->places[walk->next].offset <= offset)
    {
      PlanModelPlace *place = &walk->places[walk->next++];

      count_to (walk, MIN (place->offset, walk->length));
      place->line = walk->line;
      place->column = walk->column;
      place->pointer = make_pointer (walk->steps);
    }
}

/* Past the closing quote of the string that begins at an offset. */
static gsize
find_string_end (const Walk *walk,
                 gsize       at)
{
  for (at++; at < walk->length && walk->text[at] != '"'; at++)
    {
      if (walk->text[at] == '\\')
        at++;
    }

  return MIN (at + 1, walk->length);
}

static gsize
pass_string (Walk *walk,
             gsize at)
{
  Step *step = walk->steps->len > 0 ? &g_array_index (walk->steps, Step, walk->steps->len - 1) : NULL;
  gsize end = find_string_end (walk, at);

  if (step != NULL && step->is_object && step->at_name)
    {
      step->name = walk->text + at + 1;
      step->name_length = end > at + 2 ? end - at - 2 : 0;
      step->at_name = FALSE;
    }
  answer_to (walk, at);
  answer_to (walk, end - 1);

  return end;
}

/*< private >
 * plan_model_places_find:
 *
 * See the header.
 */
void
plan_model_places_find (const char     *text,
                        gsize           length,
                        guint           first_line,
                        guint           max_depth,
                        PlanModelPlace *places,
                        guint           n_places)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Walk walk = { .text = text, .length = length, .line = first_line, .column = 1, .steps = steps, .places = places, .n_places = n_places };
  gsize at = 0;

  while (at < length && walk.next < n_places)
    {
      Step *step = steps->len > 0 ? &g_array_index (steps, Step, steps->len - 1) : NULL;
      Step new_step = { NULL, 0, 0, text[at] == '{', TRUE };

      switch (text[at])
        {
        case '"':
          at = pass_string (&walk, at);
          continue;
        case '{':
        case '[':
          answer_to (&walk, at);
          if (steps->len < max_depth)
            g_array_append_val (steps, new_step);
          break;
        case '}':
        case ']':
          answer_to (&walk, at);
          if (steps->len > 0)
            g_array_set_size (steps, steps->len - 1);
          break;
        case ',':
          answer_to (&walk, at);
          if (step != NULL)
            {
              step->at_name = TRUE;
              step->name = NULL;
              step->index++;
            }
          break;
        default:
          answer_to (&walk, at);
          break;
        }
      at++;
    }
  answer_to (&walk, G_MAXSIZE);
}
