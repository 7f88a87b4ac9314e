/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/sha256-private.h>

#include <string.h>

#if defined (__x86_64__) && defined (__GNUC__)
# define HAVE_INSTRUCTIONS 1
# include <cpuid.h>
# include <immintrin.h>
#endif

#ifdef HAVE_INSTRUCTIONS

# define BLOCK 64

/* FIPS 180-4, 4.2.2 and 5.3.3. */
static const guint32 constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};
static const guint32 initial[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };

static gboolean
has_instructions (void)
{
  unsigned int a, b, c, d;

  /* SSSE3, SSE4.1, and the SHA extensions. */
  if (!__get_cpuid (1, &a, &b, &c, &d) || (c & (1u << 9)) == 0 || (c & (1u << 19)) == 0)
    return FALSE;

  return __get_cpuid_count (7, 0, &a, &b, &c, &d) && (b & (1u << 29)) != 0;
}

/* The instructions want the eight words of the state as ABEF and CDGH. */
__attribute__ ((target ("sha,sse4.1,ssse3"))) static void
compress (guint32       state[8],
          const guint8 *bytes,
          gsize         n_blocks)
{
  const __m128i swap = _mm_set_epi64x (0x0c0d0e0f08090a0bll, 0x0405060700010203ll);
  __m128i low = _mm_shuffle_epi32 (_mm_loadu_si128 ((const __m128i *) state), 0xb1);
  __m128i high = _mm_shuffle_epi32 (_mm_loadu_si128 ((const __m128i *) (state + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8 (low, high, 8);
  __m128i cdgh = _mm_blend_epi16 (high, low, 0xf0);

  for (; n_blocks > 0; n_blocks--, bytes += BLOCK)
    {
      const __m128i abef_before = abef, cdgh_before = cdgh;
      __m128i words[4];

      for (guint i = 0; i < 4; i++)
        words[i] = _mm_shuffle_epi8 (_mm_loadu_si128 ((const __m128i *) (bytes + 16 * i)), swap);
# pragma GCC unroll 16
      for (guint i = 0; i < 16; i++)
        {
          __m128i sum = _mm_add_epi32 (words[i & 3], _mm_loadu_si128 ((const __m128i *) (constants + 4 * i)));

          cdgh = _mm_sha256rnds2_epu32 (cdgh, abef, sum);
          abef = _mm_sha256rnds2_epu32 (abef, cdgh, _mm_shuffle_epi32 (sum, 0x0e));
          if (i < 12)
            {
              __m128i seventh = _mm_alignr_epi8 (words[(i + 3) & 3], words[(i + 2) & 3], 4);

              words[i & 3] = _mm_add_epi32 (_mm_sha256msg1_epu32 (words[i & 3], words[(i + 1) & 3]), seventh);
              words[i & 3] = _mm_sha256msg2_epu32 (words[i & 3], words[(i + 3) & 3]);
            }
        }
      abef = _mm_add_epi32 (abef, abef_before);
      cdgh = _mm_add_epi32 (cdgh, cdgh_before);
    }
  low = _mm_shuffle_epi32 (abef, 0x1b);
  high = _mm_shuffle_epi32 (cdgh, 0xb1);
  _mm_storeu_si128 ((__m128i *) state, _mm_blend_epi16 (low, high, 0xf0));
  _mm_storeu_si128 ((__m128i *) (state + 4), _mm_alignr_epi8 (high, low, 8));
}

static char *
digest (const guint8 *bytes,
        gsize         length)
{
  static const char digits[] = "0123456789abcdef";
  const gsize n_blocks = length / BLOCK, n_rest = length % BLOCK;
  const gsize n_last = n_rest < BLOCK - 8 ? 1 : 2;
  guint8 last[2 * BLOCK] = { 0 };
  guint32 state[8];
  char *text = g_malloc (65);

  memcpy (state, initial, sizeof state);
  compress (state, bytes, n_blocks);
  if (n_rest > 0)
    memcpy (last, bytes + n_blocks * BLOCK, n_rest);
  last[n_rest] = 0x80;
  for (guint i = 0; i < 8; i++)
    last[n_last * BLOCK - 1 - i] = (guint64) length * 8 >> 8 * i;
  compress (state, last, n_last);
  for (guint i = 0; i < 64; i++)
    text[i] = digits[state[i / 8] >> (28 - 4 * (i % 8)) & 15];
  text[64] = '\0';

  return text;
}

#endif

/*< private >
 * plan_model_sha256:
 *
 * Returns: (transfer full): the digest, in 64 hexadecimal digits
 */
char *
plan_model_sha256 (const void *bytes,
                   gsize       length)
{
#ifdef HAVE_INSTRUCTIONS
  if (has_instructions ())
    return digest (bytes, length);
#endif

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes, length);
}
