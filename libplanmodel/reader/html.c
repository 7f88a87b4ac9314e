/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/reader/html-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/*< private >
 * plan_model_html_match:
 *
 * Returns: whether the text is HTML
 */
gboolean
plan_model_html_match (const char *text,
                       gsize       length)
{
  static const char *const starts[] = {
    "!doctype", "?xml", "html", "head", "body", "meta", "title", "div", "p", "table", "h1", "h2", "h3", "span",
    "style", "script", "center", "font", "article", "section", "main", "br", "ul", "ol", "link", "a", "b", "strong",
    "tbody", "tr", "form", "base", "img", "pre", "header", "nav", "footer", "aside", "blockquote", "dl", "hr", "em",
    "td", "th", "thead", "caption", "object", "iframe", "noscript", "h4", "h5", "h6", "i", "u",
  };
  gsize i = 0;

  while (i < length)
    {
      if (g_ascii_isspace (text[i]))
        {
          i++;
          continue;
        }
      if (length - i < 3 || text[i] != '<')
        return FALSE;
      if (length - i >= 4 && memcmp (text + i, "<!--", 4) == 0)
        {
          const char *end = g_strstr_len (text + i, length - i, "-->");

          if (end == NULL)
            return FALSE;
          i = end + 3 - text;
          continue;
        }
      break;
    }
  for (guint k = 0; k < G_N_ELEMENTS (starts) && i < length; k++)
    {
      gsize n = strlen (starts[k]);

      if (length - i > n + 1 && g_ascii_strncasecmp (text + i + 1, starts[k], n) == 0
          && !g_ascii_isalnum (text[i + 1 + n]))
        return TRUE;
    }

  return FALSE;
}

#ifndef PLAN_MODEL_HAVE_LIBXML

/*< private >
 * plan_model_html_draw:
 *
 * Returns: %NULL with an error
 */
char *
plan_model_html_draw (const char  *text,
                      gsize        length,
                      gsize       *drawn_length,
                      GArray      *cells,
                      GError     **error)
{
  g_set_error_literal (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT,
                       _ ("the document is HTML, and this build of the library reads none: it was made without libxml2"));

  return NULL;
}

#else

#include <libxml/HTMLparser.h>

/* Elements within each other, attributes of one element: what a page of people never has.  The parser looks through the
 * elements that are open, and through the attributes before one, each time. */
#define MAX_DEPTH 1000
#define MAX_ATTRIBUTES 2000
#define MAX_LOOKS 32 /* at each byte of a page, and at so many bytes of a page of none */
#define MIN_LOOKS 65536
#define MAX_COLUMNS 256
#define MAX_ROW_SPAN 10000

/* A cell with more characters holds a part of the page, and its table is there for the page's sake. */
#define MAX_CELL 1500

#define METRE 0x7c73

/* A page of which no more than this is left may be nothing but its menus. */
#define MAX_MENU 500

/* What an element does to the text. */
typedef enum
{
  ELEMENT_INLINE,
  ELEMENT_BLOCK,
  ELEMENT_BREAK,
  ELEMENT_SKIP, /* nothing of it is text */
  ELEMENT_ASIDE, /* of the page and not of the document */
  ELEMENT_HEADER, /* the same, but within the document's own article */
  ELEMENT_ARTICLE,
  ELEMENT_PRE,
  ELEMENT_SUPERSCRIPT,
  ELEMENT_TABLE,
  ELEMENT_ROW,
  ELEMENT_CELL
} ElementKind;

static const struct
{
  const char *name;
  ElementKind kind;
} elements[] = {
  { "address", ELEMENT_BLOCK }, { "article", ELEMENT_ARTICLE }, { "aside", ELEMENT_ASIDE },
  { "audio", ELEMENT_SKIP }, { "blockquote", ELEMENT_BLOCK }, { "body", ELEMENT_BLOCK }, { "br", ELEMENT_BREAK },
  { "button", ELEMENT_SKIP }, { "canvas", ELEMENT_SKIP }, { "caption", ELEMENT_BLOCK }, { "center", ELEMENT_BLOCK },
  { "datalist", ELEMENT_SKIP }, { "dd", ELEMENT_BLOCK }, { "dialog", ELEMENT_SKIP }, { "dir", ELEMENT_BLOCK },
  { "div", ELEMENT_BLOCK }, { "dl", ELEMENT_BLOCK }, { "dt", ELEMENT_BLOCK }, { "fieldset", ELEMENT_BLOCK },
  { "figcaption", ELEMENT_BLOCK }, { "figure", ELEMENT_BLOCK }, { "footer", ELEMENT_ASIDE },
  { "form", ELEMENT_BLOCK }, { "h1", ELEMENT_BLOCK }, { "h2", ELEMENT_BLOCK }, { "h3", ELEMENT_BLOCK },
  { "h4", ELEMENT_BLOCK }, { "h5", ELEMENT_BLOCK }, { "h6", ELEMENT_BLOCK }, { "head", ELEMENT_SKIP },
  { "header", ELEMENT_HEADER }, { "hr", ELEMENT_BLOCK }, { "iframe", ELEMENT_SKIP }, { "li", ELEMENT_BLOCK },
  { "main", ELEMENT_ARTICLE }, { "menu", ELEMENT_ASIDE }, { "nav", ELEMENT_ASIDE }, { "noscript", ELEMENT_SKIP },
  { "object", ELEMENT_SKIP }, { "ol", ELEMENT_BLOCK }, { "p", ELEMENT_BLOCK }, { "pre", ELEMENT_PRE },
  { "script", ELEMENT_SKIP }, { "section", ELEMENT_BLOCK }, { "select", ELEMENT_SKIP }, { "style", ELEMENT_SKIP },
  { "sup", ELEMENT_SUPERSCRIPT }, { "svg", ELEMENT_SKIP }, { "table", ELEMENT_TABLE }, { "tbody", ELEMENT_INLINE },
  { "td", ELEMENT_CELL }, { "template", ELEMENT_SKIP }, { "textarea", ELEMENT_SKIP }, { "th", ELEMENT_CELL },
  { "title", ELEMENT_SKIP }, { "tr", ELEMENT_ROW }, { "ul", ELEMENT_BLOCK }, { "video", ELEMENT_SKIP },
  { "xml", ELEMENT_SKIP },
};

/* Names of classes, and ids, of what belongs to the page: each as a whole word of the attribute. */
static const char *const page_classes[] = {
  "nav", "navbar", "navigation", "navi", "menu", "submenu", "topnav", "mainnav", "breadcrumb", "breadcrumbs",
  "crumb", "crumbs", "position", "location", "weizhi", "dqwz", "curpos", "bread", "footer", "foot", "footbox",
  "site-footer", "page-footer", "sidebar", "side-bar", "site-header", "page-header", "share", "sharebox",
  "bdsharebuttonbox", "bdshare", "social-share", "share-box", "toolbar", "tools", "print", "printer", "dayin",
  "fontsize", "font-size", "zihao", "related", "related-news", "xgxx", "recommend", "pager", "pagination", "pages",
  "copyright", "search", "searchbox", "search-box", "login", "banner", "qrcode", "erweima", "ewm", "comment",
  "comments", "gotop", "backtop", "back-top", "go-top", "skip-link", "skip-nav", "screen-reader-text", "sr-only",
  "friendlink", "links", "friend-link", "topbar", "top-bar", "hotnews", "hot-news", "prevnext", "prev-next",
  "dropdown-menu", "mobile-menu",
};

typedef enum
{
  EVENT_TEXT,
  EVENT_START,
  EVENT_END
} EventKind;

/* What the parser came upon, in its order.  A table's cells can be drawn only when it is known what the table is for, so
 * the page is kept in this form first. */
typedef struct
{
  guint8 event;
  guint8 kind; /* of ElementKind */
  guint8 is_aside; /* it belongs to the page and not to the document */
  guint16 n_columns;
  guint16 n_rows;
  guint32 start; /* of a text: where its bytes are; of a table: its number */
  guint32 length;
} Event;

typedef struct
{
  guint32 n_rows;
  guint32 row_cells;
  guint32 max_cells; /* of a row */
  guint32 cell_length; /* of the cell that is open */
  guint32 max_length;
  gboolean has_table; /* within one of its cells */
} Table;

/* An element that is open. */
typedef struct
{
  guint8 kind;
  guint8 is_kept; /* as an event */
  guint8 is_skipped;
} Open;

typedef struct
{
  htmlParserCtxt *context;
  GString *text;
  GArray *events;
  GArray *tables;
  GArray *open; /* of Open */
  GArray *open_tables; /* of numbers of tables */
  guint skipped; /* elements that are open and skipped */
  guint articles;
  gboolean is_too_deep;
} Parse;

static ElementKind
find_element (const char *name)
{
  gsize low = 0, high = G_N_ELEMENTS (elements);

  while (low < high)
    {
      gsize middle = (low + high) / 2;
      int order = strcmp (name, elements[middle].name);

      if (order == 0)
        return elements[middle].kind;
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return ELEMENT_INLINE;
}

static gboolean
has_page_class (const char *value)
{
  while (*value != '\0')
    {
      gsize n = strcspn (value, " \t\n");

      for (guint i = 0; i < G_N_ELEMENTS (page_classes); i++)
        if (strlen (page_classes[i]) == n && g_ascii_strncasecmp (value, page_classes[i], n) == 0)
          return TRUE;
      value += n;
      value += strspn (value, " \t\n");
    }

  return FALSE;
}

/* display: none with any spaces. */
static gboolean
is_hiding_style (const char *style)
{
  static const char *const words[] = { "display:none", "visibility:hidden" };
  char text[256];
  gsize n = 0;

  for (; *style != '\0' && n < sizeof (text) - 1; style++)
    if (!g_ascii_isspace (*style))
      text[n++] = g_ascii_tolower (*style);
  text[n] = '\0';

  return strstr (text, words[0]) != NULL || strstr (text, words[1]) != NULL;
}

static guint16
parse_span (const char *value,
            guint       most)
{
  guint64 n = g_ascii_strtoull (value, NULL, 10);

  return n == 0 ? 1 : MIN (n, most);
}

static void
start_element (void           *data,
               const xmlChar  *name,
               const xmlChar **attributes)
{
  Parse *self = data;
  Event event = { EVENT_START, find_element ((const char *) name), FALSE, 1, 1, 0, 0 };
  Open open = { event.kind, event.kind != ELEMENT_INLINE, event.kind == ELEMENT_SKIP };
  gboolean is_link = strcmp ((const char *) name, "a") == 0;

  if (self->open->len >= MAX_DEPTH)
    {
      self->is_too_deep = TRUE;
      xmlStopParser (self->context);
      return;
    }
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    {
      const char *key = (const char *) attributes[i];
      const char *value = attributes[i + 1] == NULL ? "" : (const char *) attributes[i + 1];

      if (strcmp (key, "hidden") == 0 || (strcmp (key, "style") == 0 && is_hiding_style (value))
          || (strcmp (key, "aria-hidden") == 0 && strcmp (value, "true") == 0))
        open.is_skipped = TRUE;
      else if (event.kind != ELEMENT_ARTICLE && (strcmp (key, "class") == 0 || strcmp (key, "id") == 0))
        event.is_aside |= event.kind != ELEMENT_CELL && event.kind != ELEMENT_ROW && has_page_class (value);
      else if (strcmp (key, "colspan") == 0)
        event.n_columns = parse_span (value, MAX_COLUMNS);
      else if (strcmp (key, "rowspan") == 0)
        event.n_rows = parse_span (value, MAX_ROW_SPAN);
      else if (is_link && (strcmp (key, "href") == 0 || strcmp (key, "onclick") == 0)
               && (strstr (value, "print") != NULL || strstr (value, "close") != NULL) && strstr (value, "(") != NULL)
        open.is_skipped = TRUE; /* "print this page" */
    }
  if (event.kind == ELEMENT_ASIDE || (event.kind == ELEMENT_HEADER && self->articles == 0))
    event.is_aside = TRUE;
  if (self->skipped == 0 && !open.is_skipped)
    {
      open.is_kept |= event.is_aside;
      if (event.kind == ELEMENT_TABLE)
        {
          Table table = { 0 };

          if (self->open_tables->len > 0)
            g_array_index (self->tables, Table,
                           g_array_index (self->open_tables, guint32, self->open_tables->len - 1)).has_table = TRUE;
          event.start = self->tables->len;
          g_array_append_val (self->open_tables, event.start);
          g_array_append_val (self->tables, table);
        }
      else if (self->open_tables->len > 0 && (event.kind == ELEMENT_ROW || event.kind == ELEMENT_CELL))
        {
          Table *table = &g_array_index (self->tables, Table,
                                         g_array_index (self->open_tables, guint32, self->open_tables->len - 1));

          table->n_rows += event.kind == ELEMENT_ROW;
          table->row_cells = event.kind == ELEMENT_ROW ? 0 : table->row_cells + 1;
          table->max_cells = MAX (table->max_cells, table->row_cells);
          table->cell_length = 0;
        }
      self->articles += event.kind == ELEMENT_ARTICLE;
      if (open.is_kept)
        g_array_append_val (self->events, event);
    }
  else
    open.is_kept = FALSE;
  self->skipped += open.is_skipped;
  g_array_append_val (self->open, open);
}

static void
end_element (void          *data,
             const xmlChar *name)
{
  Parse *self = data;
  Open open;

  if (self->open->len == 0 || self->is_too_deep)
    return;
  open = g_array_index (self->open, Open, self->open->len - 1);
  g_array_set_size (self->open, self->open->len - 1);
  self->skipped -= open.is_skipped;
  if (open.is_kept)
    {
      Event event = { EVENT_END, open.kind, FALSE, 1, 1, 0, 0 };

      if (open.kind == ELEMENT_TABLE && self->open_tables->len > 0)
        {
          event.start = g_array_index (self->open_tables, guint32, self->open_tables->len - 1);
          g_array_set_size (self->open_tables, self->open_tables->len - 1);
        }
      self->articles -= open.kind == ELEMENT_ARTICLE;
      g_array_append_val (self->events, event);
    }
}

static void
add_characters (void          *data,
                const xmlChar *characters,
                int            length)
{
  Parse *self = data;

  if (self->skipped > 0 || length <= 0 || self->is_too_deep)
    return;
  if (self->open_tables->len > 0)
    {
      Table *table = &g_array_index (self->tables, Table,
                                     g_array_index (self->open_tables, guint32, self->open_tables->len - 1));

      table->cell_length += length / 3 + 1;
      table->max_length = MAX (table->max_length, table->cell_length);
    }
  if (self->events->len > 0)
    {
      Event *last = &g_array_index (self->events, Event, self->events->len - 1);

      if (last->event == EVENT_TEXT)
        {
          last->length += length;
          g_string_append_len (self->text, (const char *) characters, length);
          return;
        }
    }
  {
    Event event = { EVENT_TEXT, 0, FALSE, 1, 1, self->text->len, length };

    g_array_append_val (self->events, event);
  }
  g_string_append_len (self->text, (const char *) characters, length);
}

/* Whether no tag has more attributes than the parser, which compares each with all before it, can bear.  Quotation
 * marks that never close let a tag go on to the end of the page, for one tag after the other; a page of which each byte
 * is looked at many times is refused too. */
static gboolean
is_bounded (const char *text,
            gsize       length)
{
  gsize n_looks = (length + MIN_LOOKS) * MAX_LOOKS;

  for (gsize i = 0; i + 1 < length; i++)
    {
      guint n[2] = { 0, 0 };
      gsize ends[2] = { length, length };

      if (text[i] != '<' || !g_ascii_isalpha (text[i + 1]))
        continue;
      /* A > in quotation marks does not end a tag; but if it did, would there be too many?  Both are counted. */
      for (guint reading = 0; reading < 2; reading++)
        {
          char quote = '\0';
          gboolean was_space = FALSE;

          for (gsize k = i + 1; k < length; k++)
            {
              char c = text[k];

              if (n_looks-- == 0)
                return FALSE;
              if (quote != '\0')
                {
                  if (c == quote)
                    quote = '\0';
                  continue;
                }
              if (c == '>')
                {
                  ends[reading] = k;
                  break;
                }
              if (reading == 0 && (c == '"' || c == '\'') && text[k - 1] == '=')
                {
                  quote = c;
                  n[reading]++;
                }
              else if (g_ascii_isspace (c) || c == '"' || c == '\'' || c == '/')
                {
                  n[reading] += !was_space;
                  was_space = TRUE;
                  continue;
                }
              was_space = FALSE;
            }
        }
      if (n[0] > MAX_ATTRIBUTES || n[1] > MAX_ATTRIBUTES)
        return FALSE;
      i = MIN (ends[0], ends[1]);
    }

  return TRUE;
}

/* Drawing */

typedef struct
{
  guint32 number; /* of the table */
  gboolean is_data; /* drawn as rows of cells */
  guint32 index; /* among the tables of data */
  guint32 row;
  gboolean has_row;
  guint32 column; /* the next one of the row that is free */
  guint32 drawn_column; /* of the last cell drawn, + 1 */
  gsize row_start; /* in the bytes drawn, and in characters */
  guint32 row_offset;
  guint first_cell; /* of the row */
  gboolean has_text; /* in the row */
  gboolean is_cell_open;
  GArray *taken; /* for each column, the row from which on it is free */
} OpenTable;

typedef struct
{
  GString *drawn;
  guint32 n_characters;
  GArray *cells; /* of PlanModelMarkupCell */
  GArray *tables; /* of OpenTable */
  guint32 n_data_tables;
  gsize n_bars; /* that may still be drawn: cells that span many columns in each row make many out of little */
  gboolean is_space; /* one to be drawn before the next character */
  gboolean is_break; /* the same, but not beside a Han character, where a line may break anywhere */
  gunichar last; /* the character drawn last */
  guint n_pre;
  guint n_superscript;
} Draw;

static OpenTable *
get_open_table (Draw *self)
{
  return self->tables->len == 0 ? NULL : &g_array_index (self->tables, OpenTable, self->tables->len - 1);
}

static gboolean
is_in_data_cell (Draw *self)
{
  OpenTable *table = get_open_table (self);

  return table != NULL && table->is_data && table->has_row;
}

static void
end_line (Draw *self)
{
  if (is_in_data_cell (self))
    {
      self->is_break = TRUE;
      return;
    }
  self->is_space = self->is_break = FALSE;
  if (self->drawn->len > 0 && self->drawn->str[self->drawn->len - 1] != '\n')
    {
      g_string_append_c (self->drawn, '\n');
      self->n_characters++;
    }
}

static gboolean
is_line_start (Draw *self)
{
  return self->drawn->len == 0 || self->drawn->str[self->drawn->len - 1] == '\n';
}

/* The cell that is open has its first character here. */
static void
begin_cell_text (Draw *self)
{
  OpenTable *table = get_open_table (self);
  PlanModelMarkupCell *cell;

  if (table == NULL || !table->is_data)
    return;
  table->has_text = TRUE;
  if (!table->is_cell_open || self->cells->len == 0)
    return;
  cell = &g_array_index (self->cells, PlanModelMarkupCell, self->cells->len - 1);
  if (cell->start == cell->end)
    cell->start = self->n_characters;
}

static void
extend_cell (Draw *self)
{
  OpenTable *table = get_open_table (self);

  if (table != NULL && table->is_data && table->is_cell_open && self->cells->len > 0)
    g_array_index (self->cells, PlanModelMarkupCell, self->cells->len - 1).end = self->n_characters;
}

static gboolean
is_white (gunichar c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0xa0 || c == 0x3000 || c == 0x200b
         || c == 0xfeff
         || (c >= 0x2000 && c <= 0x200a);
}

static void
draw_text (Draw       *self,
           const char *text,
           gsize       length)
{
  const char *end = text + length;

  while (text < end)
    {
      gunichar c = g_utf8_get_char (text);
      const char *next = g_utf8_next_char (text);
      gboolean is_first;
      gunichar before;

      if (is_white (c))
        {
          if (self->n_pre > 0 && c == '\n')
            end_line (self);
          else if (c == '\n' || c == '\r')
            self->is_break = TRUE;
          else if (c != ' ' || !self->is_break)
            self->is_space = TRUE; /* but for the indentation of a line of the source */
          text = next;
          continue;
        }
      is_first = is_line_start (self);
      {
        OpenTable *table = get_open_table (self);

        /* Spaces at the beginning of a cell are none of its text. */
        if (table != NULL && table->is_data && table->is_cell_open && self->cells->len > 0)
          {
            PlanModelMarkupCell *cell = &g_array_index (self->cells, PlanModelMarkupCell, self->cells->len - 1);

            is_first |= cell->start == cell->end;
          }
      }
      if (!is_first && (self->is_space || (self->is_break && self->last < 0x2e80 && c < 0x2e80)))
        {
          g_string_append_c (self->drawn, ' ');
          self->n_characters++;
        }
      before = is_first || self->is_space ? 0 : self->last;
      self->is_space = self->is_break = FALSE;
      self->last = c;
      begin_cell_text (self);
      /* Square and cubic metres are a unit, m2 is a name. */
      if (self->n_superscript > 0 && (c == '2' || c == '3') && (before == 'm' || before == METRE))
        g_string_append_unichar (self->drawn, c == '2' ? 0xb2 : 0xb3);
      else
        g_string_append_len (self->drawn, text, next - text);
      self->n_characters++;
      extend_cell (self);
      text = next;
    }
}

static void
draw_bar (Draw *self)
{
  const char *bar = is_line_start (self) ? "| " : " | ";

  if (self->n_bars == 0)
    return;
  self->n_bars--;
  g_string_append (self->drawn, bar);
  self->n_characters += strlen (bar);
}

static void
end_row (Draw *self)
{
  OpenTable *table = get_open_table (self);

  if (table == NULL || !table->is_data || !table->has_row)
    return;
  table->is_cell_open = FALSE;
  table->has_row = FALSE;
  self->is_space = self->is_break = FALSE;
  if (!table->has_text)
    {
      /* A row without a word is no line; its cells are there, and empty. */
      g_string_truncate (self->drawn, table->row_start);
      self->n_characters = table->row_offset;
      for (guint i = table->first_cell; i < self->cells->len; i++)
        {
          PlanModelMarkupCell *cell = &g_array_index (self->cells, PlanModelMarkupCell, i);

          cell->start = cell->end = table->row_offset;
        }
    }
  else
    {
      g_string_append_c (self->drawn, '\n');
      self->n_characters++;
    }
  table->row++;
}

static void
begin_row (Draw *self)
{
  OpenTable *table = get_open_table (self);

  end_row (self);
  end_line (self); /* of a caption */
  table->has_row = TRUE;
  table->has_text = FALSE;
  table->column = 0;
  table->drawn_column = 0;
  table->row_start = self->drawn->len;
  table->row_offset = self->n_characters;
  table->first_cell = self->cells->len;
}

static void
begin_cell (Draw        *self,
            const Event *event)
{
  OpenTable *table = get_open_table (self);
  PlanModelMarkupCell cell = { 0 };
  guint32 last;

  if (!table->has_row)
    begin_row (self);
  self->is_space = self->is_break = FALSE;
  while (table->column < table->taken->len && g_array_index (table->taken, guint32, table->column) > table->row)
    table->column++;
  if (table->column >= MAX_COLUMNS)
    {
      /* Past all sense: its text is drawn, and the table does not have it. */
      table->is_cell_open = FALSE;
      self->is_space = TRUE;
      return;
    }
  last = MIN (table->column + event->n_columns, MAX_COLUMNS);
  if (table->taken->len < last)
    g_array_set_size (table->taken, last);
  for (guint32 i = table->column; i < last; i++)
    g_array_index (table->taken, guint32, i) = table->row + event->n_rows;
  while (table->drawn_column < table->column)
    {
      draw_bar (self);
      table->drawn_column++;
    }
  cell.table = table->index;
  cell.row = table->row;
  cell.column = table->column;
  cell.n_rows = event->n_rows;
  cell.n_columns = last - table->column;
  cell.start = cell.end = self->n_characters;
  g_array_append_val (self->cells, cell);
  table->is_cell_open = TRUE;
  table->column = last;
}

static void
begin_table (Draw        *self,
             const Table *table,
             guint32      number)
{
  OpenTable open = { .number = number };

  end_line (self);
  open.is_data = !table->has_table && table->max_cells > 1 && table->max_length <= MAX_CELL
                 && !(table->n_rows <= 1 && table->max_length > 60);
  if (open.is_data)
    {
      open.index = self->n_data_tables++;
      open.taken = g_array_new (FALSE, TRUE, sizeof (guint32));
    }
  g_array_append_val (self->tables, open);
}

static void
end_table (Draw *self)
{
  OpenTable *table = get_open_table (self);

  if (table == NULL)
    return;
  end_row (self);
  g_clear_pointer (&table->taken, g_array_unref);
  g_array_set_size (self->tables, self->tables->len - 1);
  end_line (self);
}

/* The page without the elements that belong to it only, or with them. */
static void
draw (const Parse *parse,
      gboolean     with_asides,
      Draw        *self)
{
  guint depth = 0; /* of an element that is left out */

  for (guint i = 0; i < parse->events->len; i++)
    {
      const Event *event = &g_array_index (parse->events, Event, i);
      OpenTable *table = get_open_table (self);

      if (depth > 0)
        {
          depth += event->event == EVENT_START;
          depth -= event->event == EVENT_END;
          continue;
        }
      if (event->event == EVENT_TEXT)
        {
          draw_text (self, parse->text->str + event->start, event->length);
          continue;
        }
      if (event->event == EVENT_START && event->is_aside && !with_asides)
        {
          end_line (self);
          depth = 1;
          continue;
        }
      switch ((ElementKind) event->kind)
        {
        case ELEMENT_PRE:
          self->n_pre += event->event == EVENT_START ? 1 : -1;
          end_line (self);
          break;
        case ELEMENT_SUPERSCRIPT:
          self->n_superscript += event->event == EVENT_START ? 1 : -1;
          break;
        case ELEMENT_TABLE:
          if (event->event == EVENT_START)
            begin_table (self, &g_array_index (parse->tables, Table, event->start), event->start);
          else
            end_table (self);
          break;
        case ELEMENT_ROW:
          if (table == NULL || !table->is_data)
            end_line (self);
          else if (event->event == EVENT_START)
            begin_row (self);
          else
            end_row (self);
          break;
        case ELEMENT_CELL:
          if (table == NULL || !table->is_data)
            end_line (self);
          else if (event->event == EVENT_START)
            begin_cell (self, event);
          else
            table->is_cell_open = FALSE;
          break;
        case ELEMENT_BLOCK:
        case ELEMENT_BREAK:
        case ELEMENT_ASIDE:
        case ELEMENT_HEADER:
        case ELEMENT_ARTICLE:
          end_line (self);
          break;
        case ELEMENT_INLINE:
        case ELEMENT_SKIP:
        default:
          break;
        }
    }
  while (self->tables->len > 0)
    end_table (self);
}

static void
clear_draw (Draw  *self,
            gsize  n_bars)
{
  self->n_bars = n_bars;
  g_string_truncate (self->drawn, 0);
  g_array_set_size (self->cells, 0);
  self->n_characters = 0;
  self->n_data_tables = 0;
  self->is_space = self->is_break = FALSE;
}

static void
ignore_message (void       *data,
                const char *message,
                ...)
{
}

static gboolean
parse_page (Parse       *self,
            const char  *text,
            gsize        length,
            GError     **error)
{
  htmlSAXHandler *handler;

  self->context = htmlNewParserCtxt ();
  handler = self->context->sax;
  memset (handler, 0, sizeof (*handler));
  handler->startElement = start_element;
  handler->endElement = end_element;
  handler->characters = add_characters;
  handler->ignorableWhitespace = add_characters;
  handler->error = ignore_message;
  handler->warning = ignore_message;
  self->context->userData = self;
  htmlCtxtReadMemory (self->context, text, length, NULL, "UTF-8",
                      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  if (self->context->myDoc != NULL)
    xmlFreeDoc (self->context->myDoc);
  htmlFreeParserCtxt (self->context);
  if (self->is_too_deep)
    g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT,
                 _ ("the page has elements more than %d deep within each other"), MAX_DEPTH);

  return !self->is_too_deep;
}

/*< private >
 * plan_model_html_draw:
 *
 * Returns: (transfer full) (nullable): the text, or %NULL with an error
 */
char *
plan_model_html_draw (const char  *text,
                      gsize        length,
                      gsize       *drawn_length,
                      GArray      *cells,
                      GError     **error)
{
  Parse parse = { NULL };
  Draw self = { NULL };
  gboolean is_parsed = FALSE;

  if (!is_bounded (text, length))
    {
      g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT,
                   _ ("an element of the page has more than %d attributes"),
                   MAX_ATTRIBUTES);
      return NULL;
    }
  parse.text = g_string_sized_new (length / 2 + 64);
  parse.events = g_array_new (FALSE, FALSE, sizeof (Event));
  parse.tables = g_array_new (FALSE, FALSE, sizeof (Table));
  parse.open = g_array_new (FALSE, FALSE, sizeof (Open));
  parse.open_tables = g_array_new (FALSE, FALSE, sizeof (guint32));
  self.drawn = g_string_sized_new (length / 2 + 64);
  self.cells = cells;
  self.n_bars = length;
  self.tables = g_array_new (FALSE, TRUE, sizeof (OpenTable));
  is_parsed = parse_page (&parse, text, length, error);
  if (is_parsed)
    {
      draw (&parse, FALSE, &self);
      /* Where no sentence is left, the names were not meant as they read. */
      if (self.n_characters < MAX_MENU && strstr (self.drawn->str, "。") == NULL
          && strstr (parse.text->str, "。") != NULL)
        {
          clear_draw (&self, length);
          draw (&parse, TRUE, &self);
        }
    }
  g_string_free (parse.text, TRUE);
  g_array_unref (parse.events);
  g_array_unref (parse.tables);
  g_array_unref (parse.open);
  g_array_unref (parse.open_tables);
  g_array_unref (self.tables);
  *drawn_length = self.drawn->len;

  return g_string_free (self.drawn, !is_parsed);
}

#endif
