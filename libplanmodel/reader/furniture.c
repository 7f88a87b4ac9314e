/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/furniture-private.h>
#include <libplanmodel/reader/lexicon-private.h>

/* What a line of nothing but a number may be. */
typedef enum
{
  NUMBER_NONE,
  NUMBER_CERTAIN, /* — 3 —, 第3页 共20页 */
  NUMBER_FRACTION, /* 3/20 */
  NUMBER_LONE /* 3 */
} NumberShape;

/* A page has so many characters; a row of a table that begins with its number has fewer. */
#define MIN_PAGE 250
#define MAX_PAGE 6000

static gboolean
is_dash (guint16 code)
{
  return code == '-' || code == 0x2014 || code == '~' || code == 0x00b7 || code == '_';
}

static guint
get_roman_length (const guint16 *codes,
                  guint32        at,
                  guint32        end)
{
  guint32 i = at;

  while (i < end
         && (codes[i] == 'I' || codes[i] == 'V' || codes[i] == 'X' || codes[i] == 'i' || codes[i] == 'v' || codes[i] == 'x'
             || (codes[i] >= 0x2160 && codes[i] <= 0x216b)))
    i++;

  return i - at;
}

/* Takes a line apart that may be a page number. */
static NumberShape
get_number_shape (const PlanModelRaw  *raw,
                  const PlanModelLine *line,
                  guint               *number,
                  guint               *total)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->start;
  guint n_numbers = 0, n_slashes = 0, n_words = 0, n_roman = 0, n_before = 0, n_after = 0;
  guint numbers[2] = { 0, 0 };

  if (line->end - line->start > 24)
    return NUMBER_NONE;
  while (at < line->end)
    {
      guint16 code = codes[at];
      guint n;

      if (plan_model_code_is_digit (code))
        {
          guint value = 0;

          for (n = 0; at < line->end && plan_model_code_is_digit (codes[at]) && n < 5; n++, at++)
            value = value * 10 + codes[at] - '0';
          if (n_numbers == 2 || n > 4)
            return NUMBER_NONE;
          numbers[n_numbers++] = value;
          continue;
        }
      if (code == ' ' || code == '\t' || code == 0)
        at++;
      else if (is_dash (code))
        {
          *(n_numbers + n_roman == 0 ? &n_before : &n_after) += 1;
          at++;
        }
      else if (code == '/')
        {
          n_slashes++;
          at++;
        }
      else if (code == '(' || code == ')' || code == '[' || code == ']' || code == ',' || code == '.')
        {
          /* A number in brackets is one of a table or a heading. */
          if (n_words == 0)
            return NUMBER_NONE;
          at++;
        }
      else if (plan_model_codes_match (codes, at, line->end, "页") != 0)
        {
          n_words++;
          at++;
        }
      else if (plan_model_codes_match (codes, at, line->end, "第") != 0 || plan_model_codes_match (codes, at, line->end, "共") != 0)
        at++;
      else if ((n = plan_model_codes_match (codes, at, line->end, "Page")) != 0
               || (n = plan_model_codes_match (codes, at, line->end, "PAGE")) != 0)
        {
          n_words++;
          at += n;
        }
      else if (n_words > 0 && (n = plan_model_codes_match (codes, at, line->end, "of")) != 0)
        at += n;
      else if (n_numbers == 0 && n_roman == 0 && (n = get_roman_length (codes, at, line->end)) != 0 && n <= 5)
        {
          n_roman++;
          at += n;
        }
      else
        return NUMBER_NONE;
    }

  *number = numbers[0];
  *total = numbers[1];
  if (n_numbers + n_roman == 0)
    return NUMBER_NONE;
  if (n_words > 0)
    return NUMBER_CERTAIN;
  if (n_before > 0 && n_after > 0 && n_numbers + n_roman == 1 && n_slashes == 0)
    return NUMBER_CERTAIN;
  if (n_numbers == 2 && n_slashes == 1 && n_before + n_after == 0)
    return numbers[0] >= 1 && numbers[0] <= numbers[1] ? NUMBER_FRACTION : NUMBER_NONE;
  if (n_numbers == 1 && n_slashes + n_before + n_after + n_roman == 0)
    return NUMBER_LONE;

  return NUMBER_NONE;
}

/* Lines that are looked over from one that is seen to the next. */
#define MAX_UNSEEN 8

/* The next line that is seen from @i on, in the direction of @step; -1: none nearby. */
static gint64
find_seen (const PlanModelLayout *layout,
           gint64                 i,
           int                    step)
{
  for (guint n = 0; n < MAX_UNSEEN && i >= 0 && i < layout->raw->n_lines; i += step, n++)
    {
      if (layout->lines[i].kind != PLAN_MODEL_LINE_BLANK && layout->lines[i].kind != PLAN_MODEL_LINE_PAGE)
        return i;
    }

  return -1;
}

/* Whether the sentence before the line goes on behind it. */
static gboolean
cuts_a_sentence (const PlanModelLayout *layout,
                 guint32                number)
{
  gint64 before = find_seen (layout, (gint64) number - 1, -1);
  gint64 after = find_seen (layout, (gint64) number + 1, 1);
  PlanModelLineEnd end;

  if (before < 0 || after < 0 || layout->lines[before].width < 40 || layout->lines[after].width < 4)
    return FALSE;
  if ((layout->lines[before].flags & PLAN_MODEL_LINE_HAS_BAR) != 0)
    return FALSE;
  end = plan_model_line_get_end (layout->raw, &layout->lines[before]);

  return (end == PLAN_MODEL_LINE_ENDS_OPEN || end == PLAN_MODEL_LINE_ENDS_BARE)
         && plan_model_line_get_begin (layout->raw, &layout->lines[after]) == PLAN_MODEL_LINE_BEGINS_PLAIN;
}

typedef struct
{
  guint32 line;
  guint number;
  guint total;
  NumberShape shape;
  gboolean is_page;
} PageNumber;

/* Numbers that count pages follow each other a page apart. */
static void
find_lone_numbers (PlanModelLayout *layout,
                   PageNumber      *numbers,
                   guint            n)
{
  const PlanModelLine *lines = layout->lines;

  for (guint i = 0; i < n; i++)
    {
      guint last = i, length = 1;

      if (numbers[i].shape != NUMBER_LONE || numbers[i].is_page || numbers[i].number == 0)
        continue;
      for (guint k = i + 1; k < n && k < last + 40; k++)
        {
          guint32 distance = lines[numbers[k].line].start - lines[numbers[last].line].start;

          if (distance > MAX_PAGE)
            break;
          if (numbers[k].shape == NUMBER_LONE && numbers[k].number == numbers[last].number + 1 && distance >= MIN_PAGE)
            {
              last = k;
              length++;
            }
        }
      if (length < 3 && !cuts_a_sentence (layout, numbers[i].line))
        continue;
      numbers[i].is_page = TRUE;
      last = i;
      for (guint k = i + 1; length >= 3 && k < n && k < last + 40; k++)
        {
          guint32 distance = lines[numbers[k].line].start - lines[numbers[last].line].start;

          if (distance > MAX_PAGE)
            break;
          if (numbers[k].shape == NUMBER_LONE && numbers[k].number == numbers[last].number + 1 && distance >= MIN_PAGE)
            {
              last = k;
              numbers[k].is_page = TRUE;
            }
        }
    }
}

static guint64
hash_line (const PlanModelRaw  *raw,
           const PlanModelLine *line)
{
  guint64 hash = 14695981039346656037u;

  for (guint32 i = line->start; i < line->end; i++)
    {
      if (raw->codes[i] > ' ')
        hash = (hash ^ raw->codes[i]) * 1099511628211u;
    }

  return hash;
}

static gboolean
may_be_head (const PlanModelLine *line)
{
  return line->kind == PLAN_MODEL_LINE_PLAIN && line->width >= 4 && line->width <= 76
         && (line->flags & (PLAN_MODEL_LINE_HAS_BAR | PLAN_MODEL_LINE_HAS_STOP)) == 0
         && (line->flags & PLAN_MODEL_LINE_HAS_HAN) != 0;
}

/* Pages of a short document, in which two heads must do. */
#define MAX_SHORT 4

static void
count_head (GHashTable *counts,
            guint64     hash)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, &hash));

  g_hash_table_insert (counts, g_memdup2 (&hash, sizeof hash), GUINT_TO_POINTER (count + 1));
}

/* A line that is repeated next to page numbers is the head or the foot of the pages.  That of the first page stays: it may
 * be the title. */
static void
find_running_heads (PlanModelLayout *layout,
                    const GArray    *pages)
{
  g_autoptr (GHashTable) counts = NULL;
  const guint n_least = pages->len <= MAX_SHORT ? 2 : 3;
  gint64 first = find_seen (layout, 0, 1);

  if (pages->len < 2)
    return;
  counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  if (first >= 0 && may_be_head (&layout->lines[first]))
    count_head (counts, hash_line (layout->raw, &layout->lines[first]));
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < pages->len; i++)
        {
          guint32 page = g_array_index (pages, guint32, i);

          for (int step = -1; step <= 1; step += 2)
            {
              gint64 at = find_seen (layout, (gint64) page + step, step);
              guint64 hash;

              if (at < 0 || !may_be_head (&layout->lines[at])
                  || plan_model_line_get_begin (layout->raw, &layout->lines[at]) == PLAN_MODEL_LINE_BEGINS_LABELLED)
                continue;
              hash = hash_line (layout->raw, &layout->lines[at]);
              if (pass == 0)
                count_head (counts, hash);
              else if (at != first && GPOINTER_TO_UINT (g_hash_table_lookup (counts, &hash)) >= n_least)
                layout->lines[at].kind = PLAN_MODEL_LINE_PAGE;
            }
        }
    }
}

static void
find_page_numbers (PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  g_autoptr (GArray) numbers = g_array_new (FALSE, TRUE, sizeof (PageNumber));
  g_autoptr (GArray) pages = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < raw->n_lines; i++)
    {
      const PlanModelLine *line = &layout->lines[i];
      PageNumber found = { i };

      if (line->kind != PLAN_MODEL_LINE_PLAIN || line->width > 40)
        continue;
      found.shape = get_number_shape (raw, line, &found.number, &found.total);
      if (found.shape != NUMBER_NONE)
        g_array_append_val (numbers, found);
    }
  for (guint i = 0; i < numbers->len; i++)
    {
      PageNumber *found = &g_array_index (numbers, PageNumber, i);

      if (found->shape == NUMBER_CERTAIN)
        found->is_page = TRUE;
      /* One of a total that another page states too. */
      else if (found->shape == NUMBER_FRACTION)
        {
          for (guint k = i + 1; k < MIN (numbers->len, i + 4); k++)
            {
              PageNumber *other = &g_array_index (numbers, PageNumber, k);

              if (other->shape == NUMBER_FRACTION && other->total == found->total && other->number == found->number + 1)
                found->is_page = other->is_page = TRUE;
            }
          found->is_page = found->is_page || cuts_a_sentence (layout, found->line);
        }
    }
  find_lone_numbers (layout, (PageNumber *) numbers->data, numbers->len);
  for (guint i = 0; i < numbers->len; i++)
    {
      const PageNumber *found = &g_array_index (numbers, PageNumber, i);

      if (found->is_page)
        {
          layout->lines[found->line].kind = PLAN_MODEL_LINE_PAGE;
          g_array_append_val (pages, found->line);
        }
    }
  find_running_heads (layout, pages);
}

/* Words of web pages. */
typedef enum
{
  WORD_ITEM = 1, /* a button or an entry of a menu: a line of nothing else is furniture */
  WORD_PLAIN, /* the same, but the word could be one of the plan: only before and behind its text */
  WORD_LABEL, /* something short stands behind it */
  WORD_CRUMB, /* begins the path of the page */
  WORD_FOOT /* what begins with it, and what stands behind the text after it, is of the page */
} WebWord;

static const PlanModelWord web_words[] = {
  { "打印", WORD_ITEM }, { "打印本页", WORD_ITEM }, { "打印本文", WORD_ITEM }, { "打印此页", WORD_ITEM }, { "打印文章", WORD_ITEM },
  { "我要打印", WORD_ITEM }, { "关闭", WORD_ITEM }, { "关闭窗口", WORD_ITEM }, { "关闭本页", WORD_ITEM }, { "关闭页面", WORD_ITEM },
  { "收藏", WORD_ITEM }, { "我要收藏", WORD_ITEM }, { "收藏本页", WORD_ITEM }, { "加入收藏", WORD_ITEM }, { "设为首页", WORD_ITEM },
  { "分享", WORD_ITEM }, { "我要分享", WORD_ITEM }, { "一键分享", WORD_ITEM }, { "点赞", WORD_ITEM }, { "纠错", WORD_ITEM },
  { "我要纠错", WORD_ITEM }, { "网站纠错", WORD_ITEM }, { "下载", WORD_PLAIN }, { "文件下载", WORD_ITEM }, { "附件下载", WORD_ITEM },
  { "下载文件", WORD_ITEM }, { "大", WORD_PLAIN }, { "中", WORD_PLAIN }, { "小", WORD_PLAIN }, { "大中小", WORD_ITEM },
  { "默认", WORD_PLAIN }, { "放大", WORD_PLAIN }, { "缩小", WORD_PLAIN }, { "次", WORD_PLAIN }, { "返回", WORD_PLAIN },
  { "返回顶部", WORD_ITEM }, { "回到顶部", WORD_ITEM }, { "返回首页", WORD_ITEM }, { "返回列表", WORD_ITEM }, { "首页", WORD_ITEM },
  { "网站首页", WORD_ITEM }, { "登录", WORD_ITEM }, { "注册", WORD_PLAIN }, { "个人中心", WORD_ITEM }, { "搜索", WORD_ITEM },
  { "高级搜索", WORD_ITEM }, { "站内搜索", WORD_ITEM }, { "检索", WORD_PLAIN }, { "热门搜索", WORD_ITEM }, { "更多", WORD_ITEM },
  { "查看更多", WORD_ITEM }, { "展开", WORD_PLAIN }, { "收起", WORD_PLAIN }, { "无障碍", WORD_ITEM }, { "无障碍阅读", WORD_ITEM },
  { "无障碍浏览", WORD_ITEM }, { "长者模式", WORD_ITEM }, { "长者版", WORD_ITEM }, { "适老版", WORD_ITEM }, { "关怀版", WORD_ITEM },
  { "适老化", WORD_PLAIN }, { "繁体", WORD_ITEM }, { "繁體", WORD_ITEM }, { "繁体版", WORD_ITEM }, { "简体", WORD_ITEM },
  { "简体版", WORD_ITEM }, { "English", WORD_ITEM }, { "EN", WORD_PLAIN }, { "手机版", WORD_ITEM }, { "移动版", WORD_ITEM },
  { "电脑版", WORD_ITEM }, { "客户端", WORD_PLAIN }, { "微信", WORD_PLAIN }, { "微博", WORD_PLAIN }, { "QQ", WORD_PLAIN },
  { "QQ空间", WORD_ITEM }, { "新浪微博", WORD_ITEM }, { "朋友圈", WORD_ITEM }, { "微信公众号", WORD_ITEM }, { "政务微信", WORD_ITEM },
  { "政务微博", WORD_ITEM }, { "政务新媒体", WORD_ITEM }, { "新媒体矩阵", WORD_ITEM }, { "智能问答", WORD_ITEM },
  { "在线咨询", WORD_ITEM }, { "微信咨询", WORD_ITEM }, { "电话咨询", WORD_ITEM }, { "在线客服", WORD_ITEM }, { "留言", WORD_PLAIN },
  { "评论", WORD_PLAIN }, { "我要评论", WORD_ITEM }, { "社交媒体", WORD_PLAIN }, { "语音播报", WORD_ITEM }, { "朗读", WORD_PLAIN },
  { "播放", WORD_PLAIN }, { "暂停", WORD_PLAIN }, { "正文", WORD_PLAIN }, { "导航", WORD_PLAIN }, { "网站导航", WORD_ITEM },
  { "网站地图", WORD_ITEM }, { "站点地图", WORD_ITEM }, { "联系我们", WORD_ITEM }, { "关于我们", WORD_ITEM }, { "隐私声明", WORD_ITEM },
  { "法律声明", WORD_ITEM }, { "免责声明", WORD_ITEM }, { "版权声明", WORD_ITEM }, { "使用帮助", WORD_ITEM }, { "帮助", WORD_PLAIN },
  { "订阅", WORD_PLAIN }, { "RSS", WORD_ITEM }, { "RSS订阅", WORD_ITEM }, { "邮箱", WORD_PLAIN }, { "公务邮箱", WORD_ITEM },
  { "互动交流", WORD_PLAIN }, { "政民互动", WORD_PLAIN }, { "公众参与", WORD_PLAIN }, { "政务公开", WORD_PLAIN },
  { "政府信息公开", WORD_PLAIN }, { "信息公开", WORD_PLAIN }, { "政务服务", WORD_PLAIN }, { "办事服务", WORD_PLAIN },
  { "新闻中心", WORD_PLAIN }, { "新闻动态", WORD_PLAIN }, { "新闻资讯", WORD_PLAIN }, { "要闻动态", WORD_PLAIN },
  { "工作动态", WORD_PLAIN }, { "通知公告", WORD_PLAIN }, { "公示公告", WORD_PLAIN }, { "政策法规", WORD_PLAIN },
  { "政策文件", WORD_PLAIN }, { "政策解读", WORD_PLAIN }, { "解读回应", WORD_PLAIN }, { "法律法规", WORD_PLAIN },
  { "规范性文件", WORD_PLAIN }, { "数据开放", WORD_PLAIN }, { "专题专栏", WORD_PLAIN }, { "机构概况", WORD_PLAIN },
  { "机构职能", WORD_PLAIN }, { "领导之窗", WORD_PLAIN }, { "公开目录", WORD_PLAIN }, { "公开指南", WORD_PLAIN },
  { "公开年报", WORD_PLAIN }, { "依申请公开", WORD_PLAIN }, { "当前时间", WORD_ITEM }, { "视力", WORD_PLAIN }, { "保护色", WORD_LABEL },
  { "主动公开", WORD_PLAIN }, { "文件", WORD_PLAIN }, { "字体", WORD_LABEL }, { "字号", WORD_LABEL }, { "文字大小", WORD_LABEL }, { "背景色", WORD_LABEL },
  { "分享到", WORD_LABEL }, { "分享至", WORD_LABEL }, { "来源", WORD_LABEL }, { "信息来源", WORD_LABEL }, { "文章来源", WORD_LABEL },
  { "稿件来源", WORD_LABEL }, { "新闻来源", WORD_LABEL }, { "作者", WORD_LABEL }, { "编辑", WORD_LABEL }, { "责任编辑", WORD_LABEL },
  { "责编", WORD_LABEL }, { "初审", WORD_LABEL }, { "复审", WORD_LABEL }, { "终审", WORD_LABEL }, { "审核", WORD_LABEL },
  { "校对", WORD_LABEL }, { "录入", WORD_LABEL }, { "发布者", WORD_LABEL }, { "发布人", WORD_LABEL }, { "发布时间", WORD_LABEL },
  { "发布日期", WORD_LABEL }, { "发表时间", WORD_LABEL }, { "更新时间", WORD_LABEL }, { "更新日期", WORD_LABEL },
  { "录入时间", WORD_LABEL }, { "时间", WORD_PLAIN }, { "日期", WORD_PLAIN }, { "浏览次数", WORD_LABEL }, { "浏览量", WORD_LABEL },
  { "浏览数", WORD_LABEL }, { "浏览", WORD_LABEL }, { "点击数", WORD_LABEL }, { "点击率", WORD_LABEL }, { "点击量", WORD_LABEL },
  { "点击次数", WORD_LABEL }, { "点击", WORD_LABEL }, { "访问次数", WORD_LABEL }, { "访问量", WORD_LABEL }, { "阅读次数", WORD_LABEL },
  { "阅读量", WORD_LABEL }, { "阅读数", WORD_LABEL }, { "阅读", WORD_LABEL }, { "人气", WORD_LABEL }, { "热度", WORD_LABEL },
  { "当前位置", WORD_CRUMB }, { "所在位置", WORD_CRUMB }, { "现在位置", WORD_CRUMB }, { "位置", WORD_CRUMB }, { "您", WORD_PLAIN },
  { "你", WORD_PLAIN }, { "当前", WORD_PLAIN }, { "当前的", WORD_PLAIN }, { "现在", WORD_PLAIN }, { "现在的", WORD_PLAIN },
  { "所在", WORD_PLAIN }, { "所在的", WORD_PLAIN }, { "的", WORD_PLAIN },
  { "首页>", WORD_CRUMB }, { "首页»", WORD_CRUMB }, { "首页 >", WORD_CRUMB }, { "首页 »", WORD_CRUMB }, { "首页/", WORD_CRUMB },
  { "上一篇", WORD_FOOT }, { "下一篇", WORD_FOOT }, { "上一条", WORD_FOOT }, { "下一条", WORD_FOOT }, { "上一页", WORD_FOOT },
  { "下一页", WORD_FOOT }, { "扫一扫", WORD_FOOT }, { "扫码", WORD_FOOT }, { "扫描二维码", WORD_FOOT }, { "手机扫", WORD_FOOT },
  { "微信扫", WORD_FOOT }, { "用微信", WORD_FOOT }, { "版权所有", WORD_FOOT }, { "网站标识码", WORD_FOOT }, { "政府网站标识码", WORD_FOOT },
  { "公网安备", WORD_FOOT }, { "ICP备", WORD_FOOT }, { "备案号", WORD_FOOT }, { "Copyright", WORD_FOOT }, { "COPYRIGHT", WORD_FOOT },
  { "copyright", WORD_FOOT }, { "技术支持", WORD_FOOT }, { "网站管理", WORD_FOOT }, { "网站主办", WORD_FOOT }, { "承办单位", WORD_FOOT },
  { "相关信息", WORD_FOOT }, { "相关链接", WORD_FOOT }, { "相关阅读", WORD_FOOT }, { "相关文章", WORD_FOOT }, { "相关文件", WORD_FOOT },
  { "相关新闻", WORD_FOOT }, { "相关稿件", WORD_FOOT }, { "相关解读", WORD_FOOT }, { "相关推荐", WORD_FOOT }, { "相关报道", WORD_FOOT },
  { "相关政策", WORD_FOOT }, { "相关附件", WORD_FOOT }, { "相关内容", WORD_FOOT }, { "相关资讯", WORD_FOOT }, { "解读链接", WORD_FOOT },
  { "关联解读", WORD_FOOT }, { "关联文件", WORD_FOOT }, { "延伸阅读", WORD_FOOT }, { "推荐阅读", WORD_FOOT }, { "猜你喜欢", WORD_FOOT },
  { "热点推荐", WORD_FOOT }, { "友情链接", WORD_FOOT }, { "网友评论", WORD_FOOT }, { "返回上一页", WORD_FOOT },
};
static PlanModelLexicon web_lexicon = PLAN_MODEL_LEXICON (web_words);

/* What a line is, by its words. */
typedef struct
{
  guint n_items; /* of which a page is certain */
  guint n_plain;
  guint n_labels;
  gboolean is_crumb;
  gboolean is_foot;
  gboolean is_all; /* nothing but words of pages, what their labels stand for, digits and marks */
} WebLine;

static gboolean
is_separator (guint16 code)
{
  return code <= '/' || (code >= ':' && code <= '@') || (code >= '[' && code <= '`') || (code >= '{' && code < 0x3000 && code != 0x2460)
         || code == 0x3001 || code == 0x300a || code == 0x300b;
}

/* What stands behind a label: a name or a time, up to a space, a mark or the next word. */
static guint32
skip_value (const PlanModelRaw  *raw,
            const PlanModelLine *line,
            guint32              at)
{
  guint n = 0;

  while (at < line->end && (raw->codes[at] == ' ' || raw->codes[at] == 0))
    at++;
  while (at < line->end && n < 24 && raw->codes[at] != ' ' && raw->codes[at] != '\t' && raw->codes[at] != '|'
         && raw->codes[at] != '[' && raw->codes[at] != 0x3002 && raw->codes[at] != ','
         && (n == 0 || plan_model_lexicon_match (&web_lexicon, raw->codes, at, line->end, NULL) < 2))
    {
      at++;
      n++;
    }

  return at;
}

static WebLine
read_web_line (const PlanModelRaw  *raw,
               const PlanModelLine *line)
{
  const guint16 *codes = raw->codes;
  WebLine found = { 0 };
  guint32 at = line->start;

  if (line->width > 160)
    return found;
  /* 相关政策, and the like with a word between */
  if (line->width <= 20 && plan_model_codes_match (codes, at, line->end, "相关") != 0
      && (line->flags & (PLAN_MODEL_LINE_HAS_COMMA | PLAN_MODEL_LINE_HAS_STOP | PLAN_MODEL_LINE_HAS_BAR)) == 0)
    {
      found.is_foot = TRUE;
      return found;
    }
  found.is_all = TRUE;
  while (at < line->end)
    {
      guint sense;
      guint n;

      if (is_separator (codes[at]) || plan_model_code_is_digit (codes[at]))
        {
          at++;
          continue;
        }
      n = plan_model_lexicon_match (&web_lexicon, codes, at, line->end, &sense);
      if (n == 0)
        {
          found.is_all = FALSE;
          break;
        }
      at += n;
      switch ((WebWord) sense)
        {
        case WORD_ITEM:
          found.n_items++;
          break;
        case WORD_PLAIN:
          found.n_plain++;
          break;
        case WORD_LABEL:
          {
            guint32 colon = at;

            while (colon < line->end && codes[colon] == ' ')
              colon++;
            found.n_labels++;
            if (colon < line->end && codes[colon] == ':')
              at = skip_value (raw, line, colon + 1);
            else if (colon < line->end && codes[colon] != ']')
              found.is_all = FALSE;
          }
          break;
        case WORD_CRUMB:
          found.is_crumb = TRUE;
          return found;
        case WORD_FOOT:
          found.is_foot = TRUE;
          return found;
        }
    }

  return found;
}

/* A line of the text itself: so long that it is neither a title nor an entry of a menu, or a sentence. */
static gboolean
is_text (const PlanModelRaw  *raw,
         const PlanModelLine *line)
{
  if (line->kind != PLAN_MODEL_LINE_PLAIN)
    return FALSE;
  if (line->width >= 100 && (line->flags & (PLAN_MODEL_LINE_HAS_STOP | PLAN_MODEL_LINE_HAS_COMMA)) != 0)
    return TRUE;

  return line->width >= 24 && plan_model_line_get_end (raw, line) == PLAN_MODEL_LINE_ENDS_STOP;
}

/* 08/13, 16:29 */
static gboolean
is_time (const PlanModelRaw  *raw,
         const PlanModelLine *line)
{
  guint n_digits = 0, n_marks = 0;

  if (line->width < 4 || line->width > 8)
    return FALSE;
  for (guint32 i = line->start; i < line->end; i++)
    {
      if (plan_model_code_is_digit (raw->codes[i]))
        n_digits++;
      else if (raw->codes[i] == ':' || raw->codes[i] == '/')
        n_marks++;
      else
        return FALSE;
    }

  return n_digits >= 3 && n_digits <= 6 && n_marks >= 1 && n_marks <= 2;
}

static gboolean
is_year (const PlanModelRaw  *raw,
         const PlanModelLine *line)
{
  return line->kind == PLAN_MODEL_LINE_PLAIN && line->end - line->start == 4
         && plan_model_codes_match (raw->codes, line->start, line->end, "20") != 0
         && plan_model_code_is_digit (raw->codes[line->start + 2]) && plan_model_code_is_digit (raw->codes[line->start + 3]);
}

/* Nothing but the address of a page. */
static gboolean
is_address (const PlanModelRaw  *raw,
            const PlanModelLine *line)
{
  return (line->flags & (PLAN_MODEL_LINE_HAS_HAN | PLAN_MODEL_LINE_HAS_SPACE)) == 0
         && (plan_model_codes_match (raw->codes, line->start, line->end, "http") != 0
             || plan_model_codes_match (raw->codes, line->start, line->end, "www.") != 0);
}

/* No page has more lines than that before or behind its text. */
#define MAX_PAGE_LINES 300

static gboolean
is_long_title (const PlanModelRaw  *raw,
               const PlanModelLine *line)
{
  static const char *const words[] = { "通知", "意见", "规划", "方案", "计划", "纲要", "办法", "措施", "报告", "决定", "批复" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      for (guint32 at = line->start; at + 2 <= line->end; at++)
        {
          if (plan_model_codes_match (raw->codes, at, line->end, words[i]) != 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether an annex stands behind what would else end the text. */
static gboolean
is_followed_by_annex (const PlanModelLayout *layout,
                      guint32                number)
{
  const PlanModelRaw *raw = layout->raw;
  guint n = 0;

  for (guint32 i = number + 1; i < raw->n_lines; i++)
    {
      if (layout->lines[i].kind != PLAN_MODEL_LINE_PLAIN)
        continue;
      if (++n > 80 || plan_model_line_get_begin (raw, &layout->lines[i]) == PLAN_MODEL_LINE_BEGINS_LABELLED)
        return TRUE;
    }

  return FALSE;
}

static void
find_web_furniture (PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  PlanModelLine *lines = layout->lines;
  guint32 first_text = 0, last_text = raw->n_lines, head_end, tail_start, crumb = 0;
  gboolean is_after_foot = FALSE;

  while (first_text < raw->n_lines && !is_text (raw, &lines[first_text]))
    first_text++;
  while (last_text > first_text && !is_text (raw, &lines[last_text - 1]))
    last_text--;
  head_end = MIN (first_text, MAX_PAGE_LINES);
  tail_start = raw->n_lines - last_text > MAX_PAGE_LINES ? raw->n_lines - MAX_PAGE_LINES : last_text;

  for (guint32 i = 0; i < raw->n_lines; i++)
    {
      PlanModelLine *line = &lines[i];
      gboolean is_head = i < head_end, is_tail = i >= tail_start && i >= last_text;
      WebLine found;

      if (line->kind != PLAN_MODEL_LINE_PLAIN)
        continue;
      if (is_tail && is_after_foot && line->width <= 160 && (line->flags & PLAN_MODEL_LINE_HAS_BAR) == 0)
        {
          line->kind = PLAN_MODEL_LINE_FURNITURE;
          continue;
        }
      if (line->width > 160)
        continue;
      found = read_web_line (raw, line);
      if (found.is_crumb && (is_head || is_tail))
        {
          line->kind = PLAN_MODEL_LINE_FURNITURE;
          if (is_head)
            crumb = i;
        }
      else if (found.is_foot)
        {
          if (is_tail)
            is_after_foot = !is_followed_by_annex (layout, i);
          if (is_tail || is_head)
            line->kind = PLAN_MODEL_LINE_FURNITURE;
        }
      else if (found.is_all && found.n_items + found.n_labels > 0 && (is_head || is_tail || found.n_items + found.n_labels > 1))
        line->kind = PLAN_MODEL_LINE_FURNITURE;
      else if (found.is_all && (is_head || is_tail) && (found.n_plain > 0 || is_time (raw, line)))
        {
          /* A year that stands before the day. */
          if (found.n_plain == 0 && i > 0 && is_year (raw, line - 1))
            line[-1].kind = PLAN_MODEL_LINE_FURNITURE;
          line->kind = PLAN_MODEL_LINE_FURNITURE;
        }
      else if (is_address (raw, line))
        line->kind = PLAN_MODEL_LINE_FURNITURE;
    }

  /* A menu stands before the path of the page. */
  for (guint32 i = 0; i < crumb; i++)
    {
      if (lines[i].kind == PLAN_MODEL_LINE_PLAIN && lines[i].width <= 24 && (lines[i].flags & PLAN_MODEL_LINE_HAS_DIGIT) == 0
          && !is_long_title (raw, &lines[i]))
        lines[i].kind = PLAN_MODEL_LINE_FURNITURE;
    }
}

/*< private >
 * plan_model_furniture_find:
 */
void
plan_model_furniture_find (PlanModelLayout *layout)
{
  find_page_numbers (layout);
  find_web_furniture (layout);
}
