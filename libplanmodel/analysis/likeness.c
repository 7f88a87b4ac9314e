/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/likeness-private.h>

#include <stdlib.h>
#include <string.h>

#define PER_HUNDRED 100
#define PER_THOUSAND 1000

gboolean
plan_model_likeness_is_alike (const PlanModelLikeness *self)
{
  return self->total > 0
         && (guint64) 2 * PER_HUNDRED * self->common >= (guint64) PLAN_MODEL_LIKENESS_BOUND * self->total;
}

int
plan_model_likeness_compare (const PlanModelLikeness *self,
                             const PlanModelLikeness *other)
{
  guint64 a = (guint64) self->common * other->total, b = (guint64) other->common * self->total;

  return a < b ? -1 : a > b;
}

guint
plan_model_likeness_get_thousandths (const PlanModelLikeness *self)
{
  return self->total == 0 ? 0 : (guint) ((guint64) 2 * PER_THOUSAND * self->common / self->total);
}

/* A pair of neighbouring characters in a name, 0 before the first and behind the last. */
typedef struct
{
  guint32 group;
  gunichar first;
  gunichar second;
  guint32 repeat; /* how many of it the name has already */
  guint32 name; /* those of the new side behind those of the old */
} Bigram;

/* Puts the same pairs of characters side by side, those of one name in its order. */
static int
compare_bigrams (gconstpointer a,
                 gconstpointer b)
{
  const Bigram *x = a, *y = b;

  if (x->group != y->group)
    return x->group < y->group ? -1 : 1;
  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  if (x->second != y->second)
    return x->second < y->second ? -1 : 1;
  if (x->repeat != y->repeat)
    return x->repeat < y->repeat ? -1 : 1;
  if (x->name != y->name)
    return x->name < y->name ? -1 : 1;

  return 0;
}

static void
number_repeats (Bigram *bigrams,
                guint   n)
{
  qsort (bigrams, n, sizeof *bigrams, compare_bigrams);
  for (guint i = 1; i < n; i++)
    {
      if (bigrams[i].first == bigrams[i - 1].first && bigrams[i].second == bigrams[i - 1].second)
        bigrams[i].repeat = bigrams[i - 1].repeat + 1;
    }
}

/* Appends the pairs of characters of a name. */
static void
split (GArray     *bigrams,
       const char *text,
       guint32     group,
       guint32     name)
{
  guint start = bigrams->len;
  gunichar last = 0;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      Bigram bigram = { group, last, g_utf8_get_char (p), 0, name };

      g_array_append_val (bigrams, bigram);
      last = bigram.second;
      if (last == 0)
        break;
    }
  number_repeats (&g_array_index (bigrams, Bigram, start), bigrams->len - start);
}

static gboolean
same_bigram (const Bigram *a,
             const Bigram *b)
{
  return a->group == b->group && a->first == b->first && a->second == b->second && a->repeat == b->repeat;
}

PlanModelLikeness
plan_model_likeness_new (const char *a,
                         const char *b)
{
  g_autoptr (GArray) bigrams = g_array_new (FALSE, FALSE, sizeof (Bigram));
  PlanModelLikeness likeness = { 0, 0 };

  split (bigrams, a, 0, 0);
  split (bigrams, b, 0, 1);
  likeness.total = bigrams->len;
  g_array_sort (bigrams, compare_bigrams);
  for (guint i = 1; i < bigrams->len; i++)
    likeness.common += same_bigram (&g_array_index (bigrams, Bigram, i - 1), &g_array_index (bigrams, Bigram, i));

  return likeness;
}

/* A name as the numbers of its pairs of characters. */
typedef struct
{
  guint32 first; /* of its tokens */
  guint32 n;
  guint32 n_rare; /* how many of the rarest ones it is looked up by */
} Name;

typedef struct
{
  guint32 n_names[2];
  Name *names; /* those of the new side behind those of the old */
  guint32 *tokens; /* of each name, rising */
  guint32 *by_rarity; /* the same, the rarest first */
  guint32 n_tokens;
  guint32 *frequency; /* of each token */
  guint32 *n_lookups[2]; /* of each token: names of either side that are looked up by it */
  guint32 *first_posting; /* of each token */
  guint32 *postings; /* names of the new side */
} Index;

static void
index_clear (Index *self)
{
  g_free (self->names);
  g_free (self->tokens);
  g_free (self->by_rarity);
  g_free (self->frequency);
  g_free (self->n_lookups[0]);
  g_free (self->n_lookups[1]);
  g_free (self->first_posting);
  g_free (self->postings);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Index, index_clear)

static GArray *
collect_bigrams (Index                         *self,
                 const PlanModelLikeName *const names[2])
{
  GArray *bigrams = g_array_new (FALSE, FALSE, sizeof (Bigram));

  for (guint side = 0; side < 2; side++)
    {
      for (guint32 i = 0; i < self->n_names[side]; i++)
        {
          guint32 name = i + side * self->n_names[0];

          self->names[name].first = bigrams->len;
          if (names[side][i].group != 0)
            split (bigrams, names[side][i].text, names[side][i].group, name);
          self->names[name].n = bigrams->len - self->names[name].first;
        }
    }
  g_array_sort (bigrams, compare_bigrams);

  return bigrams;
}

/* Numbers what is the same, in the order of the characters, and gives each name its numbers. */
static void
number_tokens (Index  *self,
               GArray *bigrams)
{
  g_autofree guint32 *filled = g_new0 (guint32, (gsize) self->n_names[0] + self->n_names[1]);
  guint32 token = 0;

  self->tokens = g_new (guint32, (gsize) bigrams->len + 1);
  self->frequency = g_new0 (guint32, (gsize) bigrams->len + 1);
  for (guint i = 0; i < bigrams->len; i++)
    {
      const Bigram *bigram = &g_array_index (bigrams, Bigram, i);

      if (i > 0 && !same_bigram (bigram - 1, bigram))
        token++;
      self->frequency[token]++;
      self->tokens[self->names[bigram->name].first + filled[bigram->name]++] = token;
    }
  self->n_tokens = token + 1;
}

static int
compare_rarity (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const guint32 *frequency = user_data;
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;

  if (frequency[x] != frequency[y])
    return frequency[x] < frequency[y] ? -1 : 1;

  return x < y ? -1 : x > y;
}

/* Of n pairs of characters a name shares at least ⌈85 n / 115⌉ with any that is like it. */
static guint32
count_rare (guint32 n)
{
  const guint64 bound = PLAN_MODEL_LIKENESS_BOUND, rest = 2 * PER_HUNDRED - bound;

  return n == 0 ? 0 : n - (guint32) ((bound * n + rest - 1) / rest) + 1;
}

static void
sort_by_rarity (Index *self,
                gsize  n)
{
  self->by_rarity = g_new (guint32, n + 1);
  memcpy (self->by_rarity, self->tokens, n * sizeof *self->by_rarity);
  for (guint side = 0; side < 2; side++)
    self->n_lookups[side] = g_new0 (guint32, (gsize) self->n_tokens + 1);
  for (guint32 i = 0; i < self->n_names[0] + self->n_names[1]; i++)
    {
      Name *name = &self->names[i];

      g_qsort_with_data (self->by_rarity + name->first, (int) name->n, sizeof *self->by_rarity, compare_rarity,
                         self->frequency);
      name->n_rare = count_rare (name->n);
      for (guint32 k = 0; k < name->n_rare; k++)
        self->n_lookups[i >= self->n_names[0]][self->by_rarity[name->first + k]]++;
    }
}

static void
post_names (Index *self)
{
  g_autofree guint32 *n_left = g_memdup2 (self->n_lookups[1], ((gsize) self->n_tokens + 1) * sizeof *n_left);
  guint32 n = 0;

  self->first_posting = g_new (guint32, (gsize) self->n_tokens + 1);
  for (guint32 token = 0; token < self->n_tokens; token++)
    {
      self->first_posting[token] = n;
      n += self->n_lookups[1][token];
    }
  self->first_posting[self->n_tokens] = n;
  self->postings = g_new (guint32, (gsize) n + 1);
  /* From behind, so that each list rises. */
  for (guint32 i = self->n_names[1]; i-- > 0;)
    {
      const Name *name = &self->names[self->n_names[0] + i];

      for (guint32 k = 0; k < name->n_rare; k++)
        {
          guint32 token = self->by_rarity[name->first + k];

          self->postings[self->first_posting[token] + --n_left[token]] = i;
        }
    }
}

static void
index_init (Index                         *self,
            const PlanModelLikeName *const names[2],
            const guint32                  n[2])
{
  g_autoptr (GArray) bigrams = NULL;

  *self = (Index) { .n_names = { n[0], n[1] } };
  self->names = g_new0 (Name, (gsize) n[0] + n[1] + 1);
  bigrams = collect_bigrams (self, names);
  number_tokens (self, bigrams);
  sort_by_rarity (self, bigrams->len);
  post_names (self);
}

static gboolean
is_crowded (const Index *self,
            guint32      token)
{
  return MIN (self->n_lookups[0][token], self->n_lookups[1][token]) > PLAN_MODEL_LIKENESS_CROWD;
}

static PlanModelLikeness
compare_names (const Index *self,
               const Name  *a,
               const Name  *b)
{
  const guint32 *x = self->tokens + a->first, *x_end = x + a->n;
  const guint32 *y = self->tokens + b->first, *y_end = y + b->n;
  PlanModelLikeness likeness = { 0, a->n + b->n };

  while (x < x_end && y < y_end)
    {
      guint32 token = MIN (*x, *y);

      likeness.common += *x == *y;
      x += *x == token;
      y += *y == token;
    }

  return likeness;
}

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const PlanModelLikePair *x = a, *y = b;
  int order = plan_model_likeness_compare (&y->likeness, &x->likeness);

  if (order != 0)
    return order;
  for (guint side = 0; side < 2; side++)
    {
      if (x->of[side] != y->of[side])
        return x->of[side] < y->of[side] ? -1 : 1;
    }

  return 0;
}

static void
mark_crowded (const Index   *self,
              guint8 *const  crowded[2])
{
  for (guint32 i = 0; i < self->n_names[0] + self->n_names[1]; i++)
    {
      const Name *name = &self->names[i];
      guint side = i >= self->n_names[0];

      for (guint32 k = 0; k < name->n_rare; k++)
        {
          if (is_crowded (self, self->by_rarity[name->first + k]))
            crowded[side][i - side * self->n_names[0]] = TRUE;
        }
    }
}

/* Compares one name of the old side with those of the new that it has a rare pair in common with. */
static void
find_for_name (const Index *self,
               guint32      old,
               guint32     *seen_by,
               GArray      *pairs)
{
  const Name *name = &self->names[old];

  for (guint32 k = 0; k < name->n_rare; k++)
    {
      guint32 token = self->by_rarity[name->first + k];

      if (is_crowded (self, token))
        continue;
      for (guint32 p = self->first_posting[token]; p < self->first_posting[token + 1]; p++)
        {
          PlanModelLikePair pair = { { old, self->postings[p] }, { 0, 0 } };

          if (seen_by[pair.of[1]] == old + 1)
            continue;
          seen_by[pair.of[1]] = old + 1;
          pair.likeness = compare_names (self, name, &self->names[self->n_names[0] + pair.of[1]]);
          if (plan_model_likeness_is_alike (&pair.likeness))
            g_array_append_val (pairs, pair);
        }
    }
}

GArray *
plan_model_likeness_find (const PlanModelLikeName *const names[2],
                          const guint32                  n[2],
                          guint8 *const                  crowded[2])
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (PlanModelLikePair));
  g_autofree guint32 *seen_by = g_new0 (guint32, (gsize) n[1] + 1);
  g_auto (Index) index = { 0 };

  index_init (&index, names, n);
  for (guint32 i = 0; i < n[0]; i++)
    find_for_name (&index, i, seen_by, pairs);
  mark_crowded (&index, crowded);
  g_array_sort (pairs, compare_pairs);

  return pairs;
}
