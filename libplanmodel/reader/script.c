/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/reader/stages-private.h>

#ifdef PLAN_MODEL_HAVE_OPENCC
#include <opencc/opencc.h>
#endif

/* So much of a text is looked at to tell its script. */
#define MAX_SAMPLE 65536

/* A text is in traditional script where at least so many characters are of it alone, and at least one in four of those that
 * tell: what a machine converted is mixed, and a name in the other script makes no text of it. */
#define LEAST_TRADITIONAL 4
#define SHARE_TRADITIONAL 4

/* No more characters are handed over at once. */
#define MAX_PIECE 4096

/* Common characters that only simplified script has.  What folds to one of them only traditional script has. */
static const char simplified_only[] =
      "业创区产国设动实进务机资强开项转单为点构关导经会领学农联权优专对现组数励规级质园济团"
      "验头场类备带试应协战责极标织内计财积过职际电识围员评牵达总势参齐键争险鲁长环运撑费综"
      "结营队种监统装挥态养驱绕补亿给广办条顺价间检药贯变坚础担彻门医审绸决双风链测传认离亚"
      "时题续贷兴库税稳奖维问县节确栏层贵绿龙议断适报训赋显线调选竞乡东绩阶紧异见镇习军矿银";

/* For each code whether it is a character of one script alone: 1 or 0, to be added up. */
typedef struct
{
  guint8 simplified[0x10000];
  guint8 traditional[0x10000];
} Marks;

static const Marks *
get_marks (void)
{
  static const Marks *marks;

  if (g_once_init_enter (&marks))
    {
      const guint16 *folded = plan_model_script_get_table ();
      Marks *made = g_new0 (Marks, 1);

      for (const char *p = simplified_only; *p != '\0'; p = g_utf8_next_char (p))
        made->simplified[g_utf8_get_char (p)] = 1;
      for (guint c = 0; c < 0x10000; c++)
        made->traditional[c] = folded[c] != c && made->simplified[folded[c]];
      g_once_init_leave (&marks, made);
    }

  return marks;
}

static guint32
count_marked (const PlanModelRaw *raw,
              const guint8       *marks)
{
  const guint16 *codes = raw->codes;
  guint32 n = 0, i = 0, end = MIN (raw->n_codes, MAX_SAMPLE);

  for (; i + 4 <= end; i += 4)
    n += marks[codes[i]] + marks[codes[i + 1]] + marks[codes[i + 2]] + marks[codes[i + 3]];
  for (; i < end; i++)
    n += marks[codes[i]];

  return n;
}

static gboolean
is_traditional (const PlanModelRaw *raw)
{
  const Marks *marks = get_marks ();
  guint32 n = count_marked (raw, marks->traditional);

  /* Most texts have next to none. */
  return n >= LEAST_TRADITIONAL && n * SHARE_TRADITIONAL >= n + count_marked (raw, marks->simplified);
}

#ifdef PLAN_MODEL_HAVE_OPENCC

#define FIRST_HAN 0x4e00
#define LAST_HAN 0x9fff

/* The codes of a converted stretch, where it has as many characters as before: FALSE where it has not. */
static gboolean
take_codes (guint16    *codes,
            guint32     n_codes,
            const char *converted)
{
  const guint16 *table = plan_model_codes_get_table ();
  guint32 n = 0;

  if (g_utf8_strlen (converted, -1) != (glong) n_codes)
    return FALSE;
  for (const char *p = converted; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* What is no Han character is as it was made: a full stop may have been mended. */
      if (codes[n] >= FIRST_HAN && codes[n] <= LAST_HAN)
        codes[n] = c < 0x10000 ? table[c] : PLAN_MODEL_CODE_OTHER;
      n++;
    }

  return TRUE;
}

/* Character by character: for a stretch that a phrase of the dictionary made longer or shorter. */
static void
convert_single (opencc_t    converter,
                guint16    *codes,
                guint32     n_codes,
                const char *text)
{
  for (guint32 i = 0; i < n_codes; i++)
    {
      const char *next = g_utf8_next_char (text);
      char *converted;

      if (codes[i] >= FIRST_HAN && codes[i] <= LAST_HAN)
        {
          converted = opencc_convert_utf8 (converter, text, next - text);
          if (converted != NULL)
            take_codes (codes + i, 1, converted);
          opencc_convert_utf8_free (converted);
        }
      text = next;
    }
}

static gboolean
convert (PlanModelRaw *raw)
{
  /* Opening takes two thousandths of a second, and what is not shared needs no lock. */
  opencc_t converter = opencc_open (OPENCC_DEFAULT_CONFIG_TRAD_TO_SIMP);
  const char *text = raw->document->text;

  if (converter == (opencc_t) -1)
    return FALSE;
  for (guint32 line = 0; line < raw->n_lines; line++)
    for (guint32 at = raw->lines[line].start; at < raw->lines[line].end; at += MAX_PIECE)
      {
        guint32 end = MIN (raw->lines[line].end, at + MAX_PIECE);
        gsize first = plan_model_raw_get_index (raw, at), last = plan_model_raw_get_index (raw, end);
        char *converted = opencc_convert_utf8 (converter, text + first, last - first);

        if (converted == NULL || !take_codes (raw->codes + at, end - at, converted))
          convert_single (converter, raw->codes + at, end - at, text + first);
        opencc_convert_utf8_free (converted);
      }
  opencc_close (converter);

  return TRUE;
}

#else

static gboolean
convert (PlanModelRaw *raw)
{
  return FALSE;
}

#endif

/*< private >
 * plan_model_script_match:
 */
void
plan_model_script_match (PlanModelRaw   *raw,
                         PlanModelNotes *notes)
{
  raw->is_traditional = is_traditional (raw);
  if (raw->is_traditional && !convert (raw))
    plan_model_notes_add (notes, PLAN_MODEL_NOTE_SCRIPT_UNCONVERTED, PLAN_MODEL_ABOUT_DOCUMENT, 0, 0, 0, NULL);
}
