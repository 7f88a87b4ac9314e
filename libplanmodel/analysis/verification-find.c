/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-entries-private.h>

#include <stdlib.h>
#include <string.h>

/* A text as it is searched: letters and digits alone, in half width and small, each with where it stands.  What is sought is
 * made so too; so a number and the title behind it are found whatever marks and spaces stand between. */
typedef struct
{
  guint32 *codes;
  guint32 *origins; /* code points of the text */
  guint32 n;
} Bare;

static void
bare_clear (Bare *self)
{
  g_clear_pointer (&self->codes, g_free);
  g_clear_pointer (&self->origins, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bare, bare_clear)

#define FULL_WIDTH_FIRST 0xff01
#define FULL_WIDTH_LAST 0xff5e
#define FULL_WIDTH_OFFSET 0xfee0

/* The point of 2.8, but not that of 1.新材料. */
static gboolean
is_point (const char *p,
          const char *text,
          const char *end)
{
  return *p == '.' && p > text && g_ascii_isdigit (p[-1]) && p + 1 < end && g_ascii_isdigit (p[1]);
}

static void
bare_init (Bare       *self,
           const char *text,
           gsize       length)
{
  const char *end = text + length;
  guint32 offset = 0;

  self->codes = g_new (guint32, length + 1);
  self->origins = g_new (guint32, length + 1);
  self->n = 0;
  for (const char *p = text; p < end; p = g_utf8_next_char (p), offset++)
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST)
        c -= FULL_WIDTH_OFFSET;
      if (!g_unichar_isalnum (c) && c != '%' && !is_point (p, text, end))
        continue;
      self->codes[self->n] = g_unichar_tolower (c);
      self->origins[self->n++] = offset;
    }
}

/* Words that are sought, with the places that they may stand for. */
typedef struct
{
  Bare words;
  guint64 hash;
  guint32 found[2]; /* positions in the bare text */
  guint32 n_found; /* 2 for more than once */
} Needle;

static void
needle_free (gpointer data)
{
  Needle *self = data;

  bare_clear (&self->words);
  g_free (self);
}

/* A rolling hash: of a stretch of so many codes it is known from that of the stretch before. */
#define BASE G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)

static guint64
hash_codes (const guint32 *codes,
            guint32        n)
{
  guint64 hash = 0;

  for (guint32 i = 0; i < n; i++)
    hash = hash * BASE + codes[i] + 1;

  return hash;
}

static int
compare_needles (gconstpointer a,
                 gconstpointer b)
{
  const Needle *x = *(const Needle *const *) a, *y = *(const Needle *const *) b;

  if (x->words.n != y->words.n)
    return x->words.n < y->words.n ? -1 : 1;
  if (x->hash != y->hash)
    return x->hash < y->hash ? -1 : 1;

  return memcmp (x->words.codes, y->words.codes, x->words.n * sizeof *x->words.codes);
}

static gboolean
is_digit (guint32 code)
{
  return code == '.' || (code >= '0' && code <= '9');
}

/* Whether a number goes on beyond the stretch: 40 does not stand in 400. */
static gboolean
cuts_number (const Bare *text,
             guint32     at,
             guint32     n)
{
  guint32 end = at + n;

  return (at > 0 && is_digit (text->codes[at]) && is_digit (text->codes[at - 1]) && text->origins[at] == text->origins[at - 1] + 1)
         || (end < text->n && is_digit (text->codes[end - 1]) && is_digit (text->codes[end])
             && text->origins[end] == text->origins[end - 1] + 1);
}

static void
note_found (Needle     *needle,
            const Bare *text,
            guint32     at)
{
  if (needle->n_found == G_N_ELEMENTS (needle->found)
      || memcmp (needle->words.codes, text->codes + at, needle->words.n * sizeof *text->codes) != 0
      || cuts_number (text, at, needle->words.n))
    return;
  needle->found[needle->n_found++] = at;
}

/* The first of the needles, all of one length, that has the hash. */
static guint
bisect (GPtrArray *needles,
        guint      first,
        guint      end,
        guint64    hash)
{
  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (((const Needle *) needles->pdata[middle])->hash < hash)
        first = middle + 1;
      else
        end = middle;
    }

  return first;
}

/* All needles of one length in one pass over the text. */
static void
find_length (const Bare *text,
             GPtrArray  *needles,
             guint       first,
             guint       end)
{
  guint32 n = ((const Needle *) needles->pdata[first])->words.n;
  guint64 power = 1, hash;

  if (n == 0 || n > text->n)
    return;
  for (guint32 i = 1; i < n; i++)
    power *= BASE;
  hash = hash_codes (text->codes, n);
  for (guint32 at = 0;; at++)
    {
      for (guint i = bisect (needles, first, end, hash); i < end && ((const Needle *) needles->pdata[i])->hash == hash; i++)
        note_found (needles->pdata[i], text, at);
      if (at + n >= text->n)
        return;
      hash = (hash - power * (text->codes[at] + 1)) * BASE + text->codes[at + n] + 1;
    }
}

static void
find_needles (const Bare *text,
              GPtrArray  *needles)
{
  for (guint first = 0, end; first < needles->len; first = end)
    {
      guint32 n = ((const Needle *) needles->pdata[first])->words.n;

      for (end = first + 1; end < needles->len && ((const Needle *) needles->pdata[end])->words.n == n; end++)
        ;
      find_length (text, needles, first, end);
    }
}

/* Each of the words once: those of @needle_of point to the one that is kept. */
static void
unite_needles (GPtrArray *needles,
               Needle   **needle_of,
               guint      n)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  guint n_kept = 0;

  g_ptr_array_sort (needles, compare_needles);
  g_ptr_array_set_free_func (needles, NULL);
  for (guint i = 0; i < needles->len; i++)
    {
      Needle *needle = needles->pdata[i], *last = n_kept > 0 ? needles->pdata[n_kept - 1] : NULL;

      if (last != NULL && compare_needles (&last, &needle) == 0)
        g_hash_table_insert (kept, needle, last);
      else
        needles->pdata[n_kept++] = needle;
    }
  for (guint i = 0; i < n; i++)
    {
      Needle *last = needle_of[i] != NULL ? g_hash_table_lookup (kept, needle_of[i]) : NULL;

      if (last == NULL)
        continue;
      needle_free (needle_of[i]);
      needle_of[i] = last;
    }
  g_ptr_array_set_size (needles, (int) n_kept);
  g_ptr_array_set_free_func (needles, needle_free);
}

typedef struct
{
  const PlanModelStore *store;
  guint32 plan;
  const PlanModelSpanText *text;
  GArray *places;
  guint8 *is_known; /* of each place: where it is now */
  guint8 *is_anchor; /* its words are so long that they hardly stand there by chance */
  gint64 *before; /* of each place, how far what stands before it has moved */
  gint64 *behind;
} Search;

/* Words shorter than that stand at many places. */
#define ANCHOR_LENGTH 4

static PlanModelVerificationEntry *
get_place (const Search *self,
           guint         i)
{
  return &g_array_index (self->places, PlanModelVerificationEntry, i);
}

static gboolean
matches (const Search *self,
         guint         i,
         gint64        shift)
{
  return plan_model_place_matches (self->store, self->plan, get_place (self, i), self->text, shift);
}

static void
note_moved (Search *self,
            guint   i,
            gint64  shift)
{
  get_place (self, i)->shift = shift;
  get_place (self, i)->status = PLAN_MODEL_VERIFICATION_STATUS_MOVED;
  self->is_known[i] = TRUE;
}

/* How far the place has moved to where its words were found: a number may begin with marks, （一）, and a wording may be more
 * than its figure, so that the place begins a little before or behind.  FALSE where it does not match there. */
#define REACH 8

/* Whether an opening bracket stands before a code point. */
static gboolean
is_behind_bracket (const Search *self,
                   gint64        offset)
{
  gsize length;
  const char *before = plan_model_span_text_slice (self->text, offset - 1, offset, &length);

  return before != NULL && g_unichar_type (g_utf8_get_char (before)) == G_UNICODE_OPEN_PUNCTUATION;
}

static gboolean
settle (Search  *self,
        guint    i,
        guint32  found)
{
  const PlanModelVerificationEntry *place = get_place (self, i);
  gint64 exact = (gint64) found - place->extent.start;

  /* A place that is longer than its words has the brackets around them. */
  if (place->kind != PLAN_MODEL_PLACE_VALUE && is_behind_bracket (self, found) && exact != 1 && matches (self, i, exact - 1))
    {
      note_moved (self, i, exact - 1);
      return TRUE;
    }
  for (int step = 0; step <= REACH; step++)
    {
      for (int sign = -1; sign <= 1; sign += 2)
        {
          gint64 shift = exact + sign * step;

          if (shift == 0 || !matches (self, i, shift))
            continue;
          note_moved (self, i, shift);
          return TRUE;
        }
    }

  return FALSE;
}

/* Facts that are printed in other words than they are stated in are no words to look for. */
static Needle *
make_needle (const Search *self,
             guint         i)
{
  const PlanModelVerificationEntry *place = get_place (self, i);
  g_autofree char *words = plan_model_place_is_literal (place) ? plan_model_place_dup_words (self->store, self->plan, place) : NULL;
  Needle *needle;

  if (words == NULL)
    return NULL;
  needle = g_new0 (Needle, 1);
  bare_init (&needle->words, words, strlen (words));
  needle->hash = hash_codes (needle->words.codes, needle->words.n);

  return needle;
}

static void
read_needles (Search    *self,
              Needle   **needle_of,
              GPtrArray *needles)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      needle_of[i] = make_needle (self, i);
      if (needle_of[i] == NULL)
        continue;
      self->is_anchor[i] = needle_of[i]->words.n >= ANCHOR_LENGTH;
      if (!self->is_known[i])
        {
          g_ptr_array_add (needles, needle_of[i]);
          continue;
        }
      needle_free (needle_of[i]);
      needle_of[i] = NULL;
    }
  unite_needles (needles, needle_of, self->places->len);
}

/* What stands at one place in all of the text is there. */
static void
find_by_words (Search     *self,
               const Bare *bare,
               Needle    **needle_of,
               GPtrArray  *needles)
{
  read_needles (self, needle_of, needles);
  find_needles (bare, needles);
  for (guint i = 0; i < self->places->len; i++)
    {
      if (needle_of[i] == NULL)
        continue;
      get_place (self, i)->n_elsewhere = needle_of[i]->n_found;
      if (needle_of[i]->n_found == 1)
        settle (self, i, bare->origins[needle_of[i]->found[0]]);
    }
}

/* How far the nearest anchors have moved; at the ends of the text nothing has, and as much as the text is longer. */
static void
list_shifts (Search *self)
{
  guint32 length = plan_model_store_peek_plan (self->store, self->plan)->source.characters;
  gint64 last = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      if (self->is_known[i] && self->is_anchor[i])
        last = get_place (self, i)->shift;
      self->before[i] = last;
    }
  if (length != 0)
    last = (gint64) self->text->n_characters - length;
  for (guint i = self->places->len; i-- > 0;)
    {
      if (self->is_known[i] && self->is_anchor[i])
        last = get_place (self, i)->shift;
      self->behind[i] = last;
    }
}

/* A 2 that stands where a 2 stood may be another one, where all around it has moved. */
static gboolean
is_there_by_chance (const Search *self,
                    guint         i)
{
  return self->is_known[i] && get_place (self, i)->status == PLAN_MODEL_VERIFICATION_STATUS_NONE && !self->is_anchor[i]
         && self->before[i] != 0 && self->before[i] == self->behind[i] && matches (self, i, self->before[i]);
}

/* What has moved as what stands before it or behind it; where that leads to two places, nothing tells. */
static void
find_by_neighbours (Search *self)
{
  list_shifts (self);
  for (guint i = 0; i < self->places->len; i++)
    {
      gint64 before = self->before[i], behind = self->behind[i];
      gboolean is_before, is_behind;

      if (self->is_known[i] && !is_there_by_chance (self, i))
        continue;
      is_before = before != 0 && matches (self, i, before);
      is_behind = behind != 0 && (behind == before ? is_before : matches (self, i, behind));
      if (is_before && (!is_behind || before == behind))
        note_moved (self, i, before);
      else if (is_behind && !is_before)
        note_moved (self, i, behind);
    }
}

/* What is read from some words of a fact has moved with it: the period of a plan with its title. */
static void
align_facts (Search *self)
{
  const PlanModelVerificationEntry *outer = NULL;

  for (guint i = 0; i < self->places->len; i++)
    {
      const PlanModelVerificationEntry *place = get_place (self, i);

      if (place->kind != PLAN_MODEL_PLACE_FACT)
        continue;
      if (outer != NULL && place->extent.end <= outer->extent.end)
        {
          if (place->status == PLAN_MODEL_VERIFICATION_STATUS_MOVED && place->shift != outer->shift && matches (self, i, outer->shift))
            note_moved (self, i, outer->shift);
        }
      else
        outer = self->is_known[i] && self->is_anchor[i] && place->shift != 0 ? place : NULL;
    }
}

/* A title in brackets may be found a little beside its place; what stands around it tells better. */
static void
align (Search *self)
{
  align_facts (self);
  list_shifts (self);
  for (guint i = 1; i + 1 < self->places->len; i++)
    {
      gint64 around = self->before[i - 1];
      gint64 off = get_place (self, i)->shift - around;

      if (get_place (self, i)->status == PLAN_MODEL_VERIFICATION_STATUS_MOVED && around == self->behind[i + 1] && off != 0
          && around != 0 && ABS (off) <= REACH && matches (self, i, around))
        note_moved (self, i, around);
    }
}

/* The first of the bare text that is not before a code point. */
static guint32
find_origin (const Bare *text,
             gint64      offset)
{
  guint32 low = 0, high = text->n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (text->origins[middle] < offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* No more of the text is searched for one place. */
#define MAX_RANGE 4096

/* How often words stand between two code points, and where at last. */
static guint
count_between (const Bare   *text,
               const Needle *needle,
               gint64        start,
               gint64        end,
               guint32      *found)
{
  guint n = 0;

  if (needle->words.n == 0 || end - start > MAX_RANGE)
    return 0;
  for (guint32 at = find_origin (text, start); at + needle->words.n <= text->n && text->origins[at] < end; at++)
    {
      if (memcmp (text->codes + at, needle->words.codes, needle->words.n * sizeof *text->codes) != 0
          || cuts_number (text, at, needle->words.n))
        continue;
      *found = text->origins[at];
      n++;
    }

  return n;
}

/* Where a place can be at all, if all that is between what stands before and what stands behind it came in or went out. */
static void
get_range (const Search *self,
           guint         i,
           gint64       *start,
           gint64       *end)
{
  const PlanModelVerificationEntry *place = get_place (self, i);

  *start = place->extent.start + MIN (self->before[i], self->behind[i]);
  *end = place->extent.start + MAX (self->before[i], self->behind[i]) + 1;
}

static void
find_in_range (Search       *self,
               const Bare   *bare,
               Needle      **needle_of)
{
  list_shifts (self);
  for (guint i = 0; i < self->places->len; i++)
    {
      gint64 start, end;
      guint32 found;

      if (self->is_known[i] || needle_of[i] == NULL || !self->is_anchor[i])
        continue;
      get_range (self, i, &start, &end);
      if (count_between (bare, needle_of[i], start - REACH, end + REACH, &found) == 1)
        settle (self, i, found);
    }
}

/* What was not found: where a reader has to look. */

/* Whether words stand there but for their figures: 达到70% where 达到75% stands. */
static gboolean
match_but_for_figures (const Bare   *text,
                       const Needle *needle,
                       guint32       at)
{
  guint32 i = 0;

  if (at > 0 && is_digit (text->codes[at]) && is_digit (text->codes[at - 1]) && text->origins[at] == text->origins[at - 1] + 1)
    return FALSE;
  while (i < needle->words.n)
    {
      if (at >= text->n)
        return FALSE;
      if (!is_digit (needle->words.codes[i]))
        {
          if (needle->words.codes[i++] != text->codes[at++])
            return FALSE;
          continue;
        }
      if (!is_digit (text->codes[at]))
        return FALSE;
      do
        i++;
      while (i < needle->words.n && is_digit (needle->words.codes[i])
             && needle->words.origins[i] == needle->words.origins[i - 1] + 1);
      do
        at++;
      while (at < text->n && is_digit (text->codes[at]) && text->origins[at] == text->origins[at - 1] + 1);
    }

  return TRUE;
}

static guint
count_other_figures (const Bare   *text,
                     const Needle *needle,
                     gint64        start,
                     gint64        end,
                     guint32      *found)
{
  guint n = 0;

  if (needle->words.n == 0 || end - start > MAX_RANGE)
    return 0;
  for (guint32 at = find_origin (text, start); at < text->n && text->origins[at] < end; at++)
    {
      if (!match_but_for_figures (text, needle, at))
        continue;
      *found = text->origins[at];
      n++;
    }

  return n;
}

/* A heading of the same title under another number, or words with another figure. */
static gboolean
find_changed (const Search *self,
              guint         i,
              const Bare   *bare,
              const Needle *needle,
              guint32      *found)
{
  const PlanModelVerificationEntry *place = get_place (self, i);
  gint64 start, end;

  if (needle == NULL)
    return FALSE;
  get_range (self, i, &start, &end);
  if (plan_model_place_has_heading (place))
    {
      g_autofree char *title = plan_model_place_dup_title (self->store, place);
      Needle other = { { NULL, NULL, 0 }, 0, { 0, 0 }, 0 };
      guint n;

      if (title == NULL)
        return FALSE;
      bare_init (&other.words, title, strlen (title));
      n = count_between (bare, &other, start - REACH, end + REACH, found);
      bare_clear (&other.words);

      return n == 1;
    }

  return place->kind != PLAN_MODEL_PLACE_ASSIGNMENT && count_other_figures (bare, needle, start - REACH, end + REACH, found) == 1;
}

static void
look_up (Search        *self,
         const Bare    *bare,
         Needle *const *needle_of)
{
  list_shifts (self);
  for (guint i = 0; i < self->places->len; i++)
    {
      PlanModelVerificationEntry *place = get_place (self, i);
      guint32 found;

      if (place->status == PLAN_MODEL_VERIFICATION_STATUS_NONE && !self->is_known[i])
        place->status = needle_of[i] != NULL && place->n_elsewhere > 1 ? PLAN_MODEL_VERIFICATION_STATUS_SEVERAL
                                                                       : PLAN_MODEL_VERIFICATION_STATUS_GONE;
      place->look = place->extent.start + place->shift;
      place->look_end = place->extent.end + place->shift;
      if (self->is_known[i])
        continue;
      place->look = place->extent.start + MIN (self->before[i], self->behind[i]);
      place->look_end = place->extent.end + MAX (self->before[i], self->behind[i]);
      if (find_changed (self, i, bare, needle_of[i], &found))
        place->look = place->look_end = found;
    }
}

static void
find_all (Search *self)
{
  g_autofree Needle **needle_of = g_new0 (Needle *, self->places->len + 1);
  g_autoptr (GPtrArray) needles = g_ptr_array_new_with_free_func (needle_free);
  g_auto (Bare) bare = { NULL };

  bare_init (&bare, self->text->text, self->text->length);
  find_by_words (self, &bare, needle_of, needles);
  find_by_neighbours (self);
  find_in_range (self, &bare, needle_of);
  /* What was found now tells of what lies in it and beside it. */
  find_by_neighbours (self);
  align (self);
  look_up (self, &bare, needle_of);
}

void
plan_model_verification_find (const PlanModelStore    *store,
                              guint32                  plan,
                              GArray                  *places,
                              const PlanModelSpanText *text)
{
  g_autofree guint8 *is_known = g_new0 (guint8, places->len + 1);
  g_autofree guint8 *is_anchor = g_new0 (guint8, places->len + 1);
  g_autofree gint64 *before = g_new0 (gint64, places->len + 1);
  g_autofree gint64 *behind = g_new0 (gint64, places->len + 1);
  Search search = { store, plan, text, places, is_known, is_anchor, before, behind };
  gboolean is_all_there = TRUE;

  for (guint i = 0; i < places->len; i++)
    {
      is_known[i] = matches (&search, i, 0);
      is_all_there &= is_known[i];
    }
  if (!is_all_there)
    find_all (&search);
}
