/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "layout.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

guint
cli_get_columns (void)
{
  struct winsize size = { 0 };

  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;

  return CLI_DEFAULT_COLUMNS;
}

static gsize
get_character_width (gunichar c)
{
  if (g_unichar_iszerowidth (c) || g_unichar_iscntrl (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

gsize
cli_get_width (const char *text)
{
  gsize width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += get_character_width (g_utf8_get_char (text));

  return width;
}

/* Marks that turn the direction of the text around, and separators of lines and paragraphs. */
static gboolean
is_layout_control (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void
cli_append_safe (GString    *string,
                 const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c))
        g_string_append_printf (string, "\\x%02x", c);
      else if (is_layout_control (c))
        g_string_append_printf (string, "\\u%04x", c);
      else
        g_string_append_unichar (string, c);
    }
}

void
cli_append_spaces (GString *string,
                   gsize    width,
                   gsize    n_columns)
{
  for (; width < n_columns; width++)
    g_string_append_c (string, ' ');
}

/* The bytes up to where a line may end next: behind a space, or on either side of a wide character but not before a mark
 * that closes. */
static gsize
get_piece (const char *text)
{
  static const char closing[] = "、，。；：！？）》」』】〕”’…)],.;:!?%";
  const char *p = text;

  for (;;)
    {
      gunichar before = g_utf8_get_char (p), after;

      p = g_utf8_next_char (p);
      after = g_utf8_get_char (p);
      if (after == 0 || before == ' ')
        break;
      if ((g_unichar_iswide (before) || g_unichar_iswide (after)) && g_utf8_strchr (closing, -1, after) == NULL
          && !g_unichar_iszerowidth (after))
        break;
    }

  return (gsize) (p - text);
}

char **
cli_wrap (const char *text,
          gsize       n_columns)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autoptr (GString) safe = g_string_new (NULL), line = g_string_new (NULL);
  gsize at = 0;

  cli_append_safe (safe, text);
  for (const char *p = safe->str; *p != '\0';)
    {
      gsize length = get_piece (p);
      g_autofree char *piece = g_strndup (p, length);
      gsize width = cli_get_width (piece);

      if (at > 0 && at + width > n_columns)
        {
          g_strv_builder_add (lines, g_strchomp (line->str));
          g_string_truncate (line, 0);
          at = 0;
        }
      g_string_append (line, piece);
      at += width;
      p += length;
    }
  g_strv_builder_add (lines, line->str);

  return g_strv_builder_end (lines);
}

void
cli_append_lines (GString    *string,
                  const char *text,
                  gsize       start,
                  gsize       hanging,
                  gsize       end)
{
  gsize room = end > start + hanging ? end - start - hanging : 1;
  g_auto (GStrv) lines = cli_wrap (text, room);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        cli_append_spaces (string, 0, start + hanging);
      g_string_append (string, lines[i]);
      g_string_append_c (string, '\n');
    }
}
