/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/lexicon-private.h>

/* No name of a county, with what its people are called, is longer. */
#define MAX_NAME 16
#define MAX_ZONE 22

/* The provinces in the order of their codes, each followed by its prefectures, without the words for what they are. */
#define P(name_, province_) { name_, province_ }
#define C(name_, province_) { name_, CITY + province_ }
#define A(name_, province_) { name_, AUTONOMOUS + province_ }

/* Of a prefecture that is no city, the city of its name is a county. */
enum
{
  CITY = 1 << 8,
  AUTONOMOUS = 1 << 9,
};

static const PlanModelWord names[] = {
  P ("北京", 1),
  P ("天津", 2),
  P ("河北", 3), C ("石家庄", 3), C ("唐山", 3), C ("秦皇岛", 3), C ("邯郸", 3), C ("邢台", 3), C ("保定", 3),
    C ("张家口", 3), C ("承德", 3), C ("沧州", 3), C ("廊坊", 3), C ("衡水", 3),
  P ("山西", 4), C ("太原", 4), C ("大同", 4), C ("阳泉", 4), C ("长治", 4), C ("晋城", 4), C ("朔州", 4),
    C ("晋中", 4), C ("运城", 4), C ("忻州", 4), C ("临汾", 4), C ("吕梁", 4),
  P ("内蒙古", 5), C ("呼和浩特", 5), C ("包头", 5), C ("乌海", 5), C ("赤峰", 5), C ("通辽", 5), C ("鄂尔多斯", 5),
    C ("呼伦贝尔", 5), C ("巴彦淖尔", 5), C ("乌兰察布", 5), A ("兴安", 5), A ("锡林郭勒", 5), A ("阿拉善", 5),
  P ("辽宁", 6), C ("沈阳", 6), C ("大连", 6), C ("鞍山", 6), C ("抚顺", 6), C ("本溪", 6), C ("丹东", 6),
    C ("锦州", 6), C ("营口", 6), C ("阜新", 6), C ("辽阳", 6), C ("盘锦", 6), C ("铁岭", 6), C ("朝阳", 6),
    C ("葫芦岛", 6),
  P ("吉林", 7), C ("长春", 7), C ("吉林", 7), C ("四平", 7), C ("辽源", 7), C ("通化", 7), C ("白山", 7),
    C ("松原", 7), C ("白城", 7), A ("延边", 7),
  P ("黑龙江", 8), C ("哈尔滨", 8), C ("齐齐哈尔", 8), C ("鸡西", 8), C ("鹤岗", 8), C ("双鸭山", 8), C ("大庆", 8),
    C ("伊春", 8), C ("佳木斯", 8), C ("七台河", 8), C ("牡丹江", 8), C ("黑河", 8), C ("绥化", 8), A ("大兴安岭", 8),
  P ("上海", 9),
  P ("江苏", 10), C ("南京", 10), C ("无锡", 10), C ("徐州", 10), C ("常州", 10), C ("苏州", 10), C ("南通", 10),
    C ("连云港", 10), C ("淮安", 10), C ("盐城", 10), C ("扬州", 10), C ("镇江", 10), C ("泰州", 10), C ("宿迁", 10),
  P ("浙江", 11), C ("杭州", 11), C ("宁波", 11), C ("温州", 11), C ("嘉兴", 11), C ("湖州", 11), C ("绍兴", 11),
    C ("金华", 11), C ("衢州", 11), C ("舟山", 11), C ("台州", 11), C ("丽水", 11),
  P ("安徽", 12), C ("合肥", 12), C ("芜湖", 12), C ("蚌埠", 12), C ("淮南", 12), C ("马鞍山", 12), C ("淮北", 12),
    C ("铜陵", 12), C ("安庆", 12), C ("黄山", 12), C ("滁州", 12), C ("阜阳", 12), C ("宿州", 12), C ("六安", 12),
    C ("亳州", 12), C ("池州", 12), C ("宣城", 12),
  P ("福建", 13), C ("福州", 13), C ("厦门", 13), C ("莆田", 13), C ("三明", 13), C ("泉州", 13), C ("漳州", 13),
    C ("南平", 13), C ("龙岩", 13), C ("宁德", 13),
  P ("江西", 14), C ("南昌", 14), C ("景德镇", 14), C ("萍乡", 14), C ("九江", 14), C ("新余", 14), C ("鹰潭", 14),
    C ("赣州", 14), C ("吉安", 14), C ("宜春", 14), C ("抚州", 14), C ("上饶", 14),
  P ("山东", 15), C ("济南", 15), C ("青岛", 15), C ("淄博", 15), C ("枣庄", 15), C ("东营", 15), C ("烟台", 15),
    C ("潍坊", 15), C ("济宁", 15), C ("泰安", 15), C ("威海", 15), C ("日照", 15), C ("临沂", 15), C ("德州", 15),
    C ("聊城", 15), C ("滨州", 15), C ("菏泽", 15),
  P ("河南", 16), C ("郑州", 16), C ("开封", 16), C ("洛阳", 16), C ("平顶山", 16), C ("安阳", 16), C ("鹤壁", 16),
    C ("新乡", 16), C ("焦作", 16), C ("濮阳", 16), C ("许昌", 16), C ("漯河", 16), C ("三门峡", 16), C ("南阳", 16),
    C ("商丘", 16), C ("信阳", 16), C ("周口", 16), C ("驻马店", 16),
  P ("湖北", 17), C ("武汉", 17), C ("黄石", 17), C ("十堰", 17), C ("宜昌", 17), C ("襄阳", 17), C ("鄂州", 17),
    C ("荆门", 17), C ("孝感", 17), C ("荆州", 17), C ("黄冈", 17), C ("咸宁", 17), C ("随州", 17), A ("恩施", 17),
  P ("湖南", 18), C ("长沙", 18), C ("株洲", 18), C ("湘潭", 18), C ("衡阳", 18), C ("邵阳", 18), C ("岳阳", 18),
    C ("常德", 18), C ("张家界", 18), C ("益阳", 18), C ("郴州", 18), C ("永州", 18), C ("怀化", 18), C ("娄底", 18),
    A ("湘西", 18),
  P ("广东", 19), C ("广州", 19), C ("韶关", 19), C ("深圳", 19), C ("珠海", 19), C ("汕头", 19), C ("佛山", 19),
    C ("江门", 19), C ("湛江", 19), C ("茂名", 19), C ("肇庆", 19), C ("惠州", 19), C ("梅州", 19), C ("汕尾", 19),
    C ("河源", 19), C ("阳江", 19), C ("清远", 19), C ("东莞", 19), C ("中山", 19), C ("潮州", 19), C ("揭阳", 19),
    C ("云浮", 19),
  P ("广西", 20), C ("南宁", 20), C ("柳州", 20), C ("桂林", 20), C ("梧州", 20), C ("北海", 20), C ("防城港", 20),
    C ("钦州", 20), C ("贵港", 20), C ("玉林", 20), C ("百色", 20), C ("贺州", 20), C ("河池", 20), C ("来宾", 20),
    C ("崇左", 20),
  P ("海南", 21), C ("海口", 21), C ("三亚", 21), C ("三沙", 21), C ("儋州", 21),
  P ("重庆", 22),
  P ("四川", 23), C ("成都", 23), C ("自贡", 23), C ("攀枝花", 23), C ("泸州", 23), C ("德阳", 23), C ("绵阳", 23),
    C ("广元", 23), C ("遂宁", 23), C ("内江", 23), C ("乐山", 23), C ("南充", 23), C ("眉山", 23), C ("宜宾", 23),
    C ("广安", 23), C ("达州", 23), C ("雅安", 23), C ("巴中", 23), C ("资阳", 23), A ("阿坝", 23), A ("甘孜", 23),
    A ("凉山", 23),
  P ("贵州", 24), C ("贵阳", 24), C ("六盘水", 24), C ("遵义", 24), C ("安顺", 24), C ("毕节", 24), C ("铜仁", 24),
    A ("黔西南", 24), A ("黔东南", 24), A ("黔南", 24),
  P ("云南", 25), C ("昆明", 25), C ("曲靖", 25), C ("玉溪", 25), C ("保山", 25), C ("昭通", 25), C ("丽江", 25),
    C ("普洱", 25), C ("临沧", 25), A ("楚雄", 25), A ("红河", 25), A ("文山", 25), A ("西双版纳", 25),
    A ("大理", 25), A ("德宏", 25), A ("怒江", 25), A ("迪庆", 25),
  P ("西藏", 26), C ("拉萨", 26), C ("日喀则", 26), C ("昌都", 26), C ("林芝", 26), C ("山南", 26), C ("那曲", 26),
    A ("阿里", 26),
  P ("陕西", 27), C ("西安", 27), C ("铜川", 27), C ("宝鸡", 27), C ("咸阳", 27), C ("渭南", 27), C ("延安", 27),
    C ("汉中", 27), C ("榆林", 27), C ("安康", 27), C ("商洛", 27),
  P ("甘肃", 28), C ("兰州", 28), C ("嘉峪关", 28), C ("金昌", 28), C ("白银", 28), C ("天水", 28), C ("武威", 28),
    C ("张掖", 28), C ("平凉", 28), C ("酒泉", 28), C ("庆阳", 28), C ("定西", 28), C ("陇南", 28), A ("临夏", 28),
    A ("甘南", 28),
  P ("青海", 29), C ("西宁", 29), C ("海东", 29), A ("海北", 29), A ("黄南", 29), A ("海南", 29), A ("果洛", 29),
    A ("玉树", 29), A ("海西", 29),
  P ("宁夏", 30), C ("银川", 30), C ("石嘴山", 30), C ("吴忠", 30), C ("固原", 30), C ("中卫", 30),
  P ("新疆", 31), C ("乌鲁木齐", 31), C ("克拉玛依", 31), C ("吐鲁番", 31), C ("哈密", 31), A ("昌吉", 31),
    A ("博尔塔拉", 31), A ("巴音郭楞", 31), A ("阿克苏", 31), A ("克孜勒苏", 31), A ("喀什", 31), A ("和田", 31),
    A ("伊犁", 31), A ("塔城", 31), A ("阿勒泰", 31),
  P ("香港", 32),
  P ("澳门", 33),
  P ("台湾", 34),
};

/* 吉林 and 海南 are names of a province and of a prefecture, so each kind has a list to itself. */
static PlanModelWord provinces[G_N_ELEMENTS (names)];
static PlanModelWord prefectures[G_N_ELEMENTS (names)];
static PlanModelLexicon province_names = { provinces, 0, NULL };
static PlanModelLexicon prefecture_names = { prefectures, 0, NULL };

/* The character that stands for each province. */
static const char short_names[] = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新港澳台";

/* Peoples, in the names of autonomous areas. */
static const PlanModelWord people_words[] = {
  { "维吾尔", 1 }, { "壮族", 1 },   { "回族", 1 },     { "藏族", 1 },     { "彝族", 1 },     { "苗族", 1 },
  { "侗族", 1 },   { "布依族", 1 }, { "土家族", 1 },   { "哈尼族", 1 },   { "傣族", 1 },     { "白族", 1 },
  { "景颇族", 1 }, { "傈僳族", 1 }, { "羌族", 1 },     { "朝鲜族", 1 },   { "蒙古族", 1 },   { "蒙古", 1 },
  { "柯尔克孜", 1 }, { "哈萨克", 1 }, { "满族", 1 },   { "瑶族", 1 },     { "畲族", 1 },     { "黎族", 1 },
  { "土族", 1 },   { "撒拉族", 1 }, { "东乡族", 1 },   { "保安族", 1 },   { "仡佬族", 1 },   { "水族", 1 },
  { "仫佬族", 1 }, { "毛南族", 1 }, { "佤族", 1 },     { "拉祜族", 1 },   { "纳西族", 1 },   { "普米族", 1 },
  { "独龙族", 1 }, { "怒族", 1 },   { "达斡尔族", 1 }, { "鄂温克族", 1 }, { "塔吉克", 1 },   { "锡伯", 1 },
  { "裕固族", 1 }, { "哈萨克族", 1 }, { "布朗族", 1 }, { "各族", 1 },
};
static PlanModelLexicon peoples = PLAN_MODEL_LEXICON (people_words);

/* What stands behind the name of a province or a prefecture. */
enum
{
  SUFFIX_PROVINCE = 1,
  SUFFIX_CITY,
  SUFFIX_AUTONOMOUS_REGION,
  SUFFIX_PREFECTURE,
  SUFFIX_SPECIAL_REGION,
  SUFFIX_CORPS,
};

static const PlanModelWord suffix_words[] = {
  { "省", SUFFIX_PROVINCE },       { "市", SUFFIX_CITY },       { "自治区", SUFFIX_AUTONOMOUS_REGION },
  { "自治州", SUFFIX_PREFECTURE }, { "州", SUFFIX_PREFECTURE }, { "地区", SUFFIX_PREFECTURE },
  { "盟", SUFFIX_PREFECTURE },     { "特别行政区", SUFFIX_SPECIAL_REGION }, { "生产建设兵团", SUFFIX_CORPS },
};
static PlanModelLexicon suffixes = PLAN_MODEL_LEXICON (suffix_words);

/* Words that end in the mark of an area, or begin with it, and name none. */
static const PlanModelWord no_name_words[] = {
  { "城市", 1 }, { "全市", 1 }, { "本市", 1 }, { "我市", 1 }, { "各市", 1 }, { "该市", 1 }, { "县市", 1 }, { "省市", 1 },
  { "地市", 1 }, { "超市", 1 }, { "上市", 1 }, { "门市", 1 }, { "夜市", 1 }, { "股市", 1 }, { "楼市", 1 }, { "都市", 1 },
  { "全县", 1 }, { "各县", 1 }, { "我县", 1 }, { "本县", 1 }, { "市县", 1 }, { "区县", 1 }, { "旗县", 1 }, { "州县", 1 },
  { "全区", 1 }, { "各区", 1 }, { "我区", 1 }, { "本区", 1 }, { "市区", 1 }, { "县区", 1 }, { "城区", 1 }, { "社区", 1 },
  { "园区", 1 }, { "景区", 1 }, { "困山区", 1 }, { "远山区", 1 }, { "寒山区", 1 }, { "行山区", 1 }, { "巴山区", 1 }, { "陵山区", 1 },
  { "别山区", 1 }, { "浅山区", 1 }, { "深山区", 1 }, { "灾区", 1 }, { "牧区", 1 }, { "垦区", 1 }, { "库区", 1 }, { "矿区", 1 },
  { "校区", 1 }, { "片区", 1 }, { "小区", 1 }, { "街区", 1 }, { "地区", 1 }, { "省区", 1 }, { "厂区", 1 }, { "港区", 1 },
  { "农区", 1 }, { "军区", 1 }, { "战区", 1 }, { "辖区", 1 }, { "林区", 1 }, { "疆区", 1 }, { "发区", 1 }, { "范区", 1 },
  { "验区", 1 }, { "新区", 1 }, { "税区", 1 }, { "作区", 1 }, { "聚区", 1 }, { "能区", 1 }, { "行区", 1 }, { "治区", 1 },
  { "护区", 1 }, { "假区", 1 }, { "济区", 1 }, { "开区", 1 }, { "贸区", 1 }, { "导区", 1 }, { "中区", 1 }, { "集区", 1 },
  { "城镇", 1 }, { "乡镇", 1 }, { "小镇", 1 }, { "村镇", 1 }, { "集镇", 1 }, { "城乡", 1 }, { "全镇", 1 }, { "各镇", 1 },
  { "强省", 1 }, { "大省", 1 }, { "全省", 1 }, { "各省", 1 }, { "我省", 1 }, { "本省", 1 }, { "跨省", 1 }, { "外省", 1 },
  { "两省", 1 }, { "该省", 1 },
  { "重镇", 1 }, { "名镇", 1 }, { "强镇", 1 }, { "下乡", 1 }, { "返乡", 1 }, { "回乡", 1 }, { "各旗", 1 }, { "全旗", 1 },
  { "红旗", 1 }, { "强县", 1 }, { "强市", 1 }, { "强区", 1 }, { "大县", 1 }, { "试点县", 1 }, { "示范县", 1 },
};
static PlanModelLexicon no_names = PLAN_MODEL_LEXICON (no_name_words);

static const PlanModelWord no_follow_words[] = {
  { "市场", 1 }, { "市民", 1 }, { "市政", 1 }, { "市级", 1 }, { "市域", 1 }, { "市属", 1 }, { "市容", 1 }, { "市值", 1 },
  { "市区", 1 }, { "市直", 1 }, { "市化", 1 }, { "市群", 1 }, { "县域", 1 }, { "县城", 1 }, { "县级", 1 }, { "县乡", 1 }, { "县区", 1 },
  { "区域", 1 }, { "区块", 1 }, { "区间", 1 }, { "区位", 1 }, { "区划", 1 }, { "区级", 1 }, { "镇化", 1 }, { "镇村", 1 },
  { "乡村", 1 }, { "乡镇", 1 }, { "乡土", 1 }, { "旗县", 1 }, { "旗舰", 1 },
};
static PlanModelLexicon no_follows = PLAN_MODEL_LEXICON (no_follow_words);

/* Words that no name of an area holds: with one of them, what ends in 市 or 区 is a kind of place. */
static const PlanModelWord no_part_words[] = {
  { "关于", 1 }, { "推进", 1 }, { "加强", 1 }, { "加快", 1 }, { "促进", 1 }, { "实施", 1 }, { "建设", 1 }, { "发展", 1 },
  { "创新", 1 }, { "国家", 1 }, { "全国", 1 }, { "智慧", 1 }, { "低碳", 1 }, { "海绵", 1 }, { "新型", 1 }, { "生态", 1 },
  { "文明", 1 }, { "卫生", 1 }, { "韧性", 1 }, { "无废", 1 }, { "现代", 1 }, { "中心", 1 }, { "经济", 1 }, { "重点", 1 },
  { "农村", 1 }, { "社会", 1 }, { "改革", 1 }, { "支持", 1 }, { "印发", 1 }, { "贯彻", 1 }, { "落实", 1 }, { "全面", 1 },
  { "进一步", 1 }, { "深入", 1 }, { "开展", 1 }, { "人民", 1 }, { "政府", 1 }, { "委员", 1 }, { "中共", 1 }, { "做好", 1 },
  { "提升", 1 }, { "打造", 1 }, { "构建", 1 }, { "企业", 1 }, { "产业", 1 }, { "工业", 1 }, { "科技", 1 }, { "规划", 1 },
  { "计划", 1 }, { "方案", 1 }, { "意见", 1 }, { "年", 1 },   { "和", 1 },   { "与", 1 },   { "及", 1 },   { "的", 1 },
  { "在", 1 },   { "对", 1 },   { "为", 1 },   { "各", 1 },   { "将", 1 },   { "以", 1 },   { "由", 1 },   { "是", 1 },
};
static PlanModelLexicon no_parts = PLAN_MODEL_LEXICON (no_part_words);

/* A new city district that is a county, unlike other 新区. */
static const PlanModelWord county_words[] = {
  { "浦东新区", 1 }, { "滨海新区", 1 },
};
static PlanModelLexicon counties = PLAN_MODEL_LEXICON (county_words);

enum
{
  ZONE = 1,
  ZONE_WEAK, /* a kind of place as often as a name */
};

static const PlanModelWord zone_words[] = {
  { "高新区", ZONE },       { "经开区", ZONE },       { "开发区", ZONE },     { "自主创新示范区", ZONE }, { "示范区", ZONE_WEAK },
  { "试验区", ZONE_WEAK },  { "自贸区", ZONE },       { "保税区", ZONE },     { "工业园区", ZONE },  { "产业园区", ZONE },
  { "合作区", ZONE_WEAK },  { "先行区", ZONE_WEAK },  { "先导区", ZONE_WEAK }, { "度假区", ZONE_WEAK },   { "新区", ZONE },
  { "自由贸易港", ZONE },   { "自贸港", ZONE },       { "科学城", ZONE },     { "科技城", ZONE },         { "产业园", ZONE_WEAK },
  { "管理区", ZONE },       { "示范园区", ZONE_WEAK }, { "自由贸易试验区", ZONE }, { "自贸试验区", ZONE }, { "实验区", ZONE_WEAK },
};
static PlanModelLexicon zones = PLAN_MODEL_LEXICON (zone_words);

static const PlanModelWord region_words[] = {
  { "京津冀", 1 }, { "长三角", 1 }, { "珠三角", 1 }, { "粤港澳", 1 }, { "大湾区", 1 }, { "成渝地区", 1 }, { "川渝", 1 },
  { "长江经济带", 1 }, { "长江三角洲", 1 }, { "黄河流域", 1 }, { "东北地区", 1 }, { "西部地区", 1 }, { "中部地区", 1 },
};
static PlanModelLexicon regions = PLAN_MODEL_LEXICON (region_words);

static const PlanModelWord region_tail_words[] = {
  { "大湾区", 1 }, { "双城经济圈", 1 }, { "城市群", 1 }, { "都市圈", 1 }, { "经济圈", 1 }, { "区域", 1 }, { "地区", 1 }, { "城镇群", 1 },
};
static PlanModelLexicon region_tails = PLAN_MODEL_LEXICON (region_tail_words);

static void
prepare_names (void)
{
  static gsize done;

  if (g_once_init_enter (&done))
    {
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        {
          if (names[i].sense < CITY)
            provinces[province_names.n_words++] = names[i];
          else
            prefectures[prefecture_names.n_words++] = names[i];
        }
      g_once_init_leave (&done, 1);
    }
}

static gboolean
set_area (PlanModelAreaName  *area,
          guint32             start,
          guint32             end,
          PlanModelAreaLevel  level,
          guint               province)
{
  *area = (PlanModelAreaName) { start, end, level, province, province != 0 };

  return TRUE;
}

/* A word for what it is behind the name, after the peoples where there are some. */
static guint32
match_suffix (const guint16 *codes,
              guint32        at,
              guint32        end,
              guint         *suffix)
{
  guint n, unused;

  for (guint i = 0; i < 4 && (n = plan_model_lexicon_match (&peoples, codes, at, end, &unused)) > 0; i++)
    at += n;
  n = plan_model_lexicon_match (&suffixes, codes, at, end, suffix);
  if (n == 0 || (*suffix == SUFFIX_CITY && plan_model_codes_match (codes, at, end, "市场") > 0))
    return 0;

  return at + n;
}

static gboolean
match_known (const guint16     *codes,
             guint32            at,
             guint32            end,
             PlanModelAreaName *area)
{
  guint n, province, suffix;
  guint32 tail;

  prepare_names ();
  n = plan_model_lexicon_match (&prefecture_names, codes, at, end, &province);
  if (n > 0 && (tail = match_suffix (codes, at + n, end, &suffix)) > 0
      && (suffix == SUFFIX_CITY || suffix == SUFFIX_PREFECTURE))
    return set_area (area, at, tail,
                     suffix == SUFFIX_CITY && (province & AUTONOMOUS) != 0 ? PLAN_MODEL_AREA_LEVEL_COUNTY
                                                                           : PLAN_MODEL_AREA_LEVEL_PREFECTURE,
                     province & 0xff);
  n = plan_model_lexicon_match (&province_names, codes, at, end, &province);
  if (n > 0 && (tail = match_suffix (codes, at + n, end, &suffix)) > 0 && suffix != SUFFIX_PREFECTURE)
    return set_area (area, at, tail, PLAN_MODEL_AREA_LEVEL_PROVINCE, province);

  return FALSE;
}

static PlanModelAreaLevel
get_level_of_mark (guint16 code)
{
  switch (code)
    {
    case 0x53bf: /* 县 */
    case 0x533a: /* 区 */
    case 0x5e02: /* 市 */
    case 0x65d7: /* 旗 */
      return PLAN_MODEL_AREA_LEVEL_COUNTY;
    case 0x7701: /* 省 */
      return PLAN_MODEL_AREA_LEVEL_PROVINCE;
    case 0x9547: /* 镇 */
    case 0x4e61: /* 乡 */
      return PLAN_MODEL_AREA_LEVEL_TOWNSHIP;
    default:
      return PLAN_MODEL_AREA_LEVEL_UNKNOWN;
    }
}

/* A county, city or township by the mark at the end of its name. */
static gboolean
match_by_mark (const guint16     *codes,
               guint32            at,
               guint32            end,
               PlanModelAreaName *area)
{
  guint n;

  if ((n = plan_model_lexicon_match (&counties, codes, at, end, NULL)) > 0)
    return set_area (area, at, at + n, PLAN_MODEL_AREA_LEVEL_COUNTY, 0);
  end = MIN (end, at + MAX_NAME);
  for (guint32 i = at; i < end; i++)
    {
      PlanModelAreaLevel level;

      if (!plan_model_code_is_han (codes[i]) || plan_model_lexicon_match (&no_parts, codes, i, end, NULL) > 0)
        return FALSE;
      if (i >= at + 2 && plan_model_codes_match (codes, i, end, "自治州") > 0)
        return set_area (area, at, i + 3, PLAN_MODEL_AREA_LEVEL_PREFECTURE, 0);
      level = get_level_of_mark (codes[i]);
      if (level == PLAN_MODEL_AREA_LEVEL_UNKNOWN || i < at + 1)
        continue;
      /* 诸城市 is a city for all that 城市 is none; where the word is all there is, it names nothing. */
      if (plan_model_lexicon_match_before (&no_names, codes, at, i + 1, NULL) > 0
          && (i < at + 2 || codes[i - 1] != 0x57ce /* 城 */ || codes[i] != 0x5e02))
        return FALSE;
      if (plan_model_lexicon_match (&no_follows, codes, i, end, NULL) > 0
          && plan_model_codes_match (codes, i + 1, end, "政府") == 0
          && plan_model_codes_match (codes, i + 1, end, "民政") == 0)
        return FALSE;
      if (i < at + 2 && codes[i] != 0x53bf)
        continue; /* 津市市, and no 新市 */
      if (i + 1 < end && codes[i + 1] == codes[i])
        i++;
      if (i - at > 5 && plan_model_codes_match (codes, i - 2, end, "自治") == 0
          && plan_model_lexicon_match_before (&peoples, codes, at, i - 2, NULL) == 0)
        return FALSE;
      return set_area (area, at, i + 1, level, 0);
    }

  return FALSE;
}

/*< private >
 * plan_model_area_match:
 *
 * Returns: whether the name of an area of the administration begins at @at
 */
gboolean
plan_model_area_match (const guint16     *codes,
                       guint32            at,
                       guint32            end,
                       PlanModelAreaName *area)
{
  return match_known (codes, at, end, area) || match_by_mark (codes, at, end, area);
}

/*< private >
 * plan_model_area_match_zone:
 *
 * Returns: whether the name of a zone or a region begins at @at
 */
gboolean
plan_model_area_match_zone (const guint16     *codes,
                            guint32            at,
                            guint32            end,
                            PlanModelAreaName *area)
{
  guint n, tail;

  if ((n = plan_model_lexicon_match (&regions, codes, at, end, NULL)) > 0)
    {
      while ((tail = plan_model_lexicon_match (&region_tails, codes, at + n, end, NULL)) > 0)
        n += tail;
      return set_area (area, at, at + n, PLAN_MODEL_AREA_LEVEL_REGION, 0);
    }
  end = MIN (end, at + MAX_ZONE);
  for (guint32 i = at; i < end; i++)
    {
      guint sense;

      /* A dash joins the names of two cities. */
      if (!plan_model_code_is_han (codes[i])
          && !(i > at && (codes[i] == 0x2014 || codes[i] == '-' || codes[i] == 0xb7)))
        return FALSE;
      n = plan_model_lexicon_match (&zones, codes, i, end, &sense);
      if (n == 0)
        {
          /* Of the words that no name holds 国家, 经济, 创新, 产业 and their like are in those of zones. */
          if (plan_model_codes_match (codes, i, end, "关于") > 0 || plan_model_codes_match (codes, i, end, "推进") > 0
              || plan_model_codes_match (codes, i, end, "建设") > 0 || plan_model_codes_match (codes, i, end, "加快") > 0
              || plan_model_codes_match (codes, i, end, "印发") > 0 || plan_model_codes_match (codes, i, end, "人民") > 0)
            return FALSE;
          continue;
        }
      /* 高新区 needs a name before it; a kind of place needs a long one. */
      if (i < at + 2 || (sense == ZONE_WEAK && i < at + 3))
        return FALSE;
      return set_area (area, at, i + n, PLAN_MODEL_AREA_LEVEL_ZONE, 0);
    }

  return FALSE;
}

/* The marks in the script that a name is kept in, which codes of a text no longer have. */
static guint16
simplify_mark (guint16 code)
{
  switch (code)
    {
    case 0x7e23: /* 縣 */
      return 0x53bf;
    case 0x5340: /* 區 */
      return 0x533a;
    case 0x93ae: /* 鎮 */
      return 0x9547;
    case 0x9109: /* 鄉 */
      return 0x4e61;
    case 0x958b: /* 開 */
      return 0x5f00;
    case 0x7d93: /* 經 */
      return 0x7ecf;
    default:
      return code;
    }
}

/*< private >
 * plan_model_area_name_get_level:
 *
 * Returns: the level of the area that has the name, UNKNOWN where nothing in the name tells
 */
PlanModelAreaLevel
plan_model_area_name_get_level (const char *name)
{
  static const PlanModelWord words[] = {
    { "全国", PLAN_MODEL_AREA_LEVEL_COUNTRY },      { "全國", PLAN_MODEL_AREA_LEVEL_COUNTRY },
    { "中国", PLAN_MODEL_AREA_LEVEL_COUNTRY },      { "中國", PLAN_MODEL_AREA_LEVEL_COUNTRY },
    /* What a plan of a county says of the whole city. */
    { "全市", PLAN_MODEL_AREA_LEVEL_PREFECTURE },   { "自治区", PLAN_MODEL_AREA_LEVEL_PROVINCE },
    { "自治州", PLAN_MODEL_AREA_LEVEL_PREFECTURE }, { "州", PLAN_MODEL_AREA_LEVEL_PREFECTURE },
    { "地区", PLAN_MODEL_AREA_LEVEL_PREFECTURE },   { "盟", PLAN_MODEL_AREA_LEVEL_PREFECTURE },
    { "街道", PLAN_MODEL_AREA_LEVEL_TOWNSHIP },     { "园区", PLAN_MODEL_AREA_LEVEL_ZONE },
  };
  static PlanModelLexicon endings = PLAN_MODEL_LEXICON (words);
  guint16 codes[MAX_ZONE];
  guint n = plan_model_codes_from_utf8 (name, codes, MAX_ZONE);
  PlanModelAreaName area;
  guint level;

  /* What fills the room may go on behind it, and its end is what tells. */
  if (n == 0 || n == MAX_ZONE)
    return PLAN_MODEL_AREA_LEVEL_UNKNOWN;
  for (guint i = 0; i < n; i++)
    codes[i] = simplify_mark (codes[i]);
  if (match_known (codes, 0, n, &area) && area.end == n)
    return area.level;
  if (plan_model_lexicon_match_before (&endings, codes, 0, n, &level) > 0)
    return level;
  if (plan_model_lexicon_match_before (&zones, codes, 0, n, NULL) > 0)
    return PLAN_MODEL_AREA_LEVEL_ZONE;

  return get_level_of_mark (codes[n - 1]);
}

/*< private >
 * plan_model_area_match_chain:
 *
 * Returns: how many areas are named one after the other from @at on
 */
guint
plan_model_area_match_chain (const guint16     *codes,
                             guint32            at,
                             guint32            end,
                             PlanModelAreaName *areas,
                             guint              size)
{
  guint n = 0;

  /* 中共某市委某市人民政府: the committee's 委 begins no name. */
  while (n < size && (n == 0 || at >= end || codes[at] != 0x59d4 /* 委 */)
         && plan_model_area_match (codes, at, end, &areas[n])
         && (n == 0 || areas[n].level > areas[n - 1].level
             || (areas[n].level == PLAN_MODEL_AREA_LEVEL_COUNTY && areas[n - 1].level == PLAN_MODEL_AREA_LEVEL_COUNTY
                 && !areas[n - 1].is_known && codes[areas[n - 1].end - 1] == 0x5e02 /* 市 */)))
    {
      if (n > 0 && areas[n].province == 0)
        areas[n].province = areas[n - 1].province;
      at = areas[n++].end;
    }

  return n;
}

/*< private >
 * plan_model_area_find_province:
 *
 * Returns: whether the province is named, with @area set to the first place
 */
gboolean
plan_model_area_find_province (const guint16     *codes,
                               guint32            start,
                               guint32            end,
                               guint              province,
                               PlanModelAreaName *area)
{
  guint32 at = start;
  guint n, found;

  prepare_names ();
  while (plan_model_lexicon_find (&province_names, codes, at, end, &at, &n, &found))
    {
      if (found == province && match_known (codes, at, end, area) && area->level == PLAN_MODEL_AREA_LEVEL_PROVINCE)
        return TRUE;
      at += n;
    }

  return FALSE;
}

/*< private >
 * plan_model_area_get_province:
 *
 * Returns: the province, from 1 on, or 0
 */
guint
plan_model_area_get_province (guint16 code)
{
  guint n = 0;

  for (const char *p = short_names; *p != '\0'; p = g_utf8_next_char (p))
    {
      n++;
      if (g_utf8_get_char (p) == code)
        return n;
    }

  return 0;
}
