/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/affixes-private.h>

#include <string.h>

/* Words in the lists are those of the genre; names of things are none of them, those are labels of
 * concepts. */

#define SAME(word)                                                                                 \
 {                                                                                                 \
  word, word, 0                                                                                    \
 }
#define LIST(words)                                                                                \
 {                                                                                                 \
  words, G_N_ELEMENTS (words), FALSE, NULL                                                         \
 }
#define LIST_FROM_END(words)                                                                       \
 {                                                                                                 \
  words, G_N_ELEMENTS (words), TRUE, NULL                                                          \
 }

/* clang-format off: tables */
static const PlanModelAffix spellings[] = {
  { "研究与试验发展(r&d)", "研发", 0 },
  { "研究与试验发展", "研发", 0 },
  { "研究与实验发展(r&d)", "研发", 0 },
  { "研究与实验发展", "研发", 0 },
  { "研究和试验发展(r&d)", "研发", 0 },
  { "研究和试验发展", "研发", 0 },
  { "研究与发展(r&d)", "研发", 0 },
  { "研发(r&d)", "研发", 0 },
  { "r&d", "研发", 0 },
  { "地区生产总值(gdp)", "gdp", 0 },
  { "国内生产总值(gdp)", "gdp", 0 },
  { "生产总值(gdp)", "gdp", 0 },
  { "地区生产总值", "gdp", 0 },
  { "国内生产总值", "gdp", 0 },
  { "生产总值", "gdp", 0 },
  { "gdp", "gdp", 0 },
  /* The product of one branch is not that of all. */
  { "工业生产总值(gdp)", "工业生产总值", 0 },
  SAME ("工业生产总值"),
  SAME ("农业生产总值"),
  SAME ("林业生产总值"),
  SAME ("畜牧业生产总值"),
  SAME ("旅游业生产总值"),
  SAME ("建筑业生产总值"),
  SAME ("服务业生产总值"),
  SAME ("海洋生产总值"),
  SAME ("生态系统生产总值"),
  { "生态产品总值", "生态系统生产总值", 0 },
  { "(含)以上", "以上", 0 },
  { "及以上", "以上", 0 },
  { "或以上", "以上", 0 },
  { "以上(含)", "以上", 0 },
  { "细颗粒物(pm2.5)", "pm2.5", 0 },
  { "细颗粒物", "pm2.5", 0 },
  { "pm2.5(细颗粒物)", "pm2.5", 0 },
  { "可吸入颗粒物(pm10)", "pm10", 0 },
  { "可吸入颗粒物", "pm10", 0 },
  { "年平均浓度", "浓度", 0 },
  { "年均浓度", "浓度", 0 },
  { "平均浓度", "浓度", 0 },
  { "co2", "二氧化碳", 0 },
  { "能源消耗量", "能耗", 0 },
  { "能源消耗", "能耗", 0 },
  { "高企", "高新技术企业", 0 },
  { "高新企业", "高新技术企业", 0 },
  { "所占", "占", 0 },
  { "相当于", "占", 0 },
};
PlanModelAffixes plan_model_affix_spellings = LIST (spellings);

static const PlanModelAffix research[] = {
  { "研发经费内部支出", "研发经费", 0 }, { "研发经费投入", "研发经费", 0 },
  { "研发经费支出", "研发经费", 0 },     { "研发投入经费", "研发经费", 0 },
  { "研发支出经费", "研发经费", 0 },     { "研发投入", "研发经费", 0 },
  { "研发支出", "研发经费", 0 },         { "研发强度", "研发经费强度", 0 },
  { "社会研发经费支出", "研发经费", 0 }, { "社会研发经费投入", "研发经费", 0 },
  { "社会研发经费", "研发经费", 0 },     { "社会研发投入", "研发经费", 0 },
};
PlanModelAffixes plan_model_affix_research = LIST (research);

static const PlanModelAffix fronts[] = {
  { "其中:", "", 0 }, { "其中", "", 0 },   { "全市", "", 0 },     { "全省", "", 0 },
  { "全县", "", 0 },  { "全区", "", 0 },   { "全州", "", 0 },     { "全盟", "", 0 },
  { "全旗", "", 0 },  { "全域", "", 0 },   { "我市", "", 0 },     { "我省", "", 0 },
  { "我县", "", 0 },  { "我区", "", 0 },   { "我州", "", 0 },     { "本市", "", 0 },
  { "本省", "", 0 },  { "本地区", "", 0 }, { "全社会", "", 0 },   { "各类", "", 0 },
  { "各级", "", 0 },  { "各种", "", 0 },   { "各级各类", "", 0 }, { "各类各级", "", 0 },
  { "年度", "", 0 },  { "当年", "", 0 },   { "全部", "", 0 },
};
PlanModelAffixes plan_model_affix_fronts = LIST (fronts);

static const PlanModelAffix deeds[] = {
  { "新增", "new", 0 },
  { "净增", "new", 0 },
  { "年新增", "new", 0 },
  { "每年新增", "new", 0 },
  { "新建", "new", 0 },
  { "新建成", "new", 0 },
  { "新认定", "new", 0 },
  { "新设立", "new", 0 },
  { "新设", "new", 0 },
  { "新培育", "new", 0 },
  { "新引进", "new", 0 },
  { "新获批", "new", 0 },
  { "新登记", "new", 0 },
  { "新注册", "new", 0 },
  { "培育", "new", 0 },
  { "引进", "new", 0 },
  { "引育", "new", 0 },
  { "组建", "new", 0 },
  { "建设", "", 0 },
  { "建成", "", 0 },
  { "打造", "", 0 },
  { "创建", "new", 0 },
  { "争创", "new", 0 },
  { "培养", "new", 0 },
  { "实施", "new", 0 },
  { "组织", "new", 0 },
  { "开展", "new", 0 },
  { "举办", "new", 0 },
  { "设立", "", 0 },
  { "建立", "", 0 },
  { "完成", "new", 0 },
  { "推广", "new", 0 },
  { "获批", "new", 0 },
  { "新上", "new", 0 },
  { "柔性引进", "new", 0 },
  { "形成", "", 0 },
  { "集聚", "", 0 },
  { "达到", "", 0 },
  { "申报", "applied", 0 },
  { "申请", "applied", 0 },
  /* Nouns that begin like a verb. */
  { "培育库", NULL, 0 },
  { "建设用地", NULL, 0 },
  { "建设项目", NULL, 0 },
  { "建设规模", NULL, 0 },
  { "建设工程", NULL, 0 },
  { "建设投资", NULL, 0 },
  { "组织机构", NULL, 0 },
};
PlanModelAffixes plan_model_affix_deeds = LIST (deeds);

static const PlanModelAffix counts[] = {
  { "总数量", "", 0 },
  { "数量", "", 0 },
  { "总数", "", 0 },
  { "个数", "", 0 },
  { "家数", "", 0 },
  { "户数", "", 0 },
  { "人数", "", 0 },
  { "数", "", 0 },
  { "总量", "量", 0 },
  { "总额", "额", 0 },
  /* What is no number of things. */
  { "指数", NULL, 0 },
  { "系数", NULL, 0 },
  { "倍数", NULL, 0 },
  { "天数", NULL, 0 },
  { "分数", NULL, 0 },
  { "参数", NULL, 0 },
  { "基数", NULL, 0 },
  { "岁数", NULL, 0 },
  { "年数", NULL, 0 },
  { "度数", NULL, 0 },
  { "次数", NULL, 0 },
  { "位数", NULL, 0 },
  { "平均数", NULL, 0 },
  { "床位数", "床位", 0 },
  { "学位数", "学位", 0 },
  { "工位数", "工位", 0 },
  { "泊位数", "泊位", 0 },
  { "席位数", "席位", 0 },
  { "托位数", "托位", 0 },
  { "车位数", "车位", 0 },
  /* Words that end in 人 themselves. */
  { "巨人数", "巨人", 0 },
  { "老年人数", "老年人", 0 },
  { "老人数", "老人", 0 },
  { "残疾人数", "残疾人", 0 },
  { "工人数", "工人", 0 },
  { "法人数", "法人", 0 },
  { "经纪人数", "经纪人", 0 },
  { "传承人数", "传承人", 0 },
  { "带头人数", "带头人", 0 },
  { "病人数", "病人", 0 },
  { "责任人数", "责任人", 0 },
  { "合伙人数", "合伙人", 0 },
};
PlanModelAffixes plan_model_affix_counts = LIST_FROM_END (counts);

static const PlanModelAffix forms[] = {
  { "占比", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "占比重", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "占比例", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "占比率", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "比重", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "比例", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "比率", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "百分比", "share", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "比值", "share", PLAN_MODEL_AFFIX_FORM_OF_TWO },
  { "之比", "share", PLAN_MODEL_AFFIX_FORM_OF_TWO },
  { "比", "share", PLAN_MODEL_AFFIX_FORM_OF_TWO },
  { "增长", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增长速度", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增长幅度", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增长比例", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增速", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "增幅", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均增长", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均增长速度", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均增速", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均增幅", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年平均增长", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年平均增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年平均增长速度", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "平均增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年增长", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年增速", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "同比增长", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "同比增长率", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "同比增速", "growth", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "下降", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "下降率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "下降比例", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "下降幅度", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "累计下降", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "累计下降率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均下降", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "降低", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "降低率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "降低比例", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "降低幅度", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "累计降低", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "累计降低率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "年均降低", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "降幅", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "削减率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "削减比例", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "减排比例", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "减少", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "减少率", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "减少比例", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "累计减少", "fall", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "排名", "rank", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "位次", "rank", PLAN_MODEL_AFFIX_FORM_PLAIN },
  { "排位", "rank", PLAN_MODEL_AFFIX_FORM_PLAIN },
  /* What is itself the thing: 率 stays with its word, and says that the figure is a share. */
  { "率", "share", 0 },
  { "生产率", NULL, 0 },
  { "功率", NULL, 0 },
  { "效率", NULL, 0 },
  { "频率", NULL, 0 },
  { "汇率", NULL, 0 },
  { "容积率", NULL, 0 },
  { "生师比", NULL, 0 },
  { "性别比", NULL, 0 },
  { "性价比", NULL, 0 },
  { "配比", NULL, 0 },
  { "同比", NULL, 0 },
};
PlanModelAffixes plan_model_affix_forms = LIST_FROM_END (forms);

#define ANYWHERE PLAN_MODEL_AFFIX_BASE_ANYWHERE
#define IN_FRONT PLAN_MODEL_AFFIX_BASE_IN_FRONT

static const PlanModelAffix bases[] = {
  { "每万人口", "每万人", ANYWHERE },
  { "每万名人口", "每万人", ANYWHERE },
  { "每万常住人口", "每万人", ANYWHERE },
  { "每万名常住人口", "每万人", ANYWHERE },
  { "每万人", "每万人", ANYWHERE },
  { "万人", "每万人", IN_FRONT },
  { "每一万人", "每万人", ANYWHERE },
  { "每万户籍人口", "每万户籍人口", ANYWHERE },
  { "每万就业人员", "每万名就业人员", ANYWHERE },
  { "每万名就业人员", "每万名就业人员", ANYWHERE },
  { "每万名从业人员", "每万名就业人员", ANYWHERE },
  { "每万名劳动力", "每万名劳动力", ANYWHERE },
  { "每万劳动力", "每万名劳动力", ANYWHERE },
  { "每万人劳动力", "每万名劳动力", ANYWHERE },
  { "每千人口", "每千人", ANYWHERE },
  { "每千常住人口", "每千人", ANYWHERE },
  { "每千名常住人口", "每千人", ANYWHERE },
  { "每千人", "每千人", ANYWHERE },
  { "千人口", "每千人", IN_FRONT },
  { "千人", "每千人", IN_FRONT },
  { "每千名老年人", "每千名老年人", ANYWHERE },
  { "每千名老人", "每千名老年人", ANYWHERE },
  { "每千老年人口", "每千名老年人", ANYWHERE },
  { "每千老年人", "每千名老年人", ANYWHERE },
  { "每千名户籍老人", "每千名户籍老年人", ANYWHERE },
  { "每百名老年人", "每百名老年人", ANYWHERE },
  { "每百名学生", "每百名学生", ANYWHERE },
  { "每百人", "每百人", ANYWHERE },
  { "每十万人口", "每十万人", ANYWHERE },
  { "每十万人", "每十万人", ANYWHERE },
  { "每10万人口", "每十万人", ANYWHERE },
  { "每10万人", "每十万人", ANYWHERE },
  { "十万人口", "每十万人", IN_FRONT },
  { "每百万人口", "每百万人", ANYWHERE },
  { "每百万人", "每百万人", ANYWHERE },
  { "每百户家庭", "每百户", ANYWHERE },
  { "每百户居民", "每百户", ANYWHERE },
  { "每百户", "每百户", ANYWHERE },
  { "百户", "每百户", IN_FRONT },
  { "每万车", "每万车", ANYWHERE },
  { "万车", "每万车", IN_FRONT },
  { "每百平方公里", "每百平方公里", ANYWHERE },
  { "每平方公里", "每平方公里", ANYWHERE },
  { "单位gdp", "单位gdp", ANYWHERE },
  { "每单位gdp", "单位gdp", ANYWHERE },
  { "万元gdp", "单位gdp", ANYWHERE },
  { "每万元gdp", "单位gdp", ANYWHERE },
  { "每亿元gdp", "每亿元gdp", ANYWHERE },
  { "亿元gdp", "每亿元gdp", ANYWHERE },
  { "单位工业增加值", "单位工业增加值", ANYWHERE },
  { "万元工业增加值", "单位工业增加值", ANYWHERE },
  { "每万元工业增加值", "单位工业增加值", ANYWHERE },
  { "单位规模以上工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "单位规上工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "规模以上工业单位增加值", "单位规模以上工业增加值", ANYWHERE },
  { "规上工业单位增加值", "单位规模以上工业增加值", ANYWHERE },
  { "规模以上单位工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "规上单位工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "万元规模以上工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "万元规上工业增加值", "单位规模以上工业增加值", ANYWHERE },
  { "单位农业增加值", "单位农业增加值", ANYWHERE },
  { "单位产品", "单位产品", ANYWHERE },
  { "单位建筑面积", "单位建筑面积", ANYWHERE },
  { "单位面积", "单位面积", ANYWHERE },
  { "单位建设用地", "单位建设用地", ANYWHERE },
  { "单位产值", "单位产值", ANYWHERE },
  { "万元产值", "单位产值", ANYWHERE },
  { "人均", "人均", ANYWHERE },
  { "年人均", "人均", ANYWHERE },
  { "户均", "户均", ANYWHERE },
  { "亩均", "亩均", ANYWHERE },
  { "地均", "地均", ANYWHERE },
  { "生均", "生均", ANYWHERE },
};
PlanModelAffixes plan_model_affix_bases = LIST (bases);

static const PlanModelAffix tiers[] = {
  { "国家", NULL, PLAN_MODEL_TIER_NATIONAL },     { "部", NULL, PLAN_MODEL_TIER_MINISTERIAL },
  { "省", NULL, PLAN_MODEL_TIER_PROVINCIAL },     { "自治区", NULL, PLAN_MODEL_TIER_PROVINCIAL },
  { "直辖市", NULL, PLAN_MODEL_TIER_PROVINCIAL }, { "兵团", NULL, PLAN_MODEL_TIER_PROVINCIAL },
  { "市", NULL, PLAN_MODEL_TIER_PREFECTURE },     { "州", NULL, PLAN_MODEL_TIER_PREFECTURE },
  { "盟", NULL, PLAN_MODEL_TIER_PREFECTURE },     { "地区", NULL, PLAN_MODEL_TIER_PREFECTURE },
  { "地", NULL, PLAN_MODEL_TIER_PREFECTURE },     { "自治州", NULL, PLAN_MODEL_TIER_PREFECTURE },
  { "县", NULL, PLAN_MODEL_TIER_COUNTY },         { "旗", NULL, PLAN_MODEL_TIER_COUNTY },
  { "区", NULL, PLAN_MODEL_TIER_DISTRICT },       { "乡镇", NULL, PLAN_MODEL_TIER_TOWNSHIP },
  { "乡", NULL, PLAN_MODEL_TIER_TOWNSHIP },       { "镇", NULL, PLAN_MODEL_TIER_TOWNSHIP },
  { "村", NULL, PLAN_MODEL_TIER_VILLAGE },
};
PlanModelAffixes plan_model_affix_tiers = LIST (tiers);

#undef ANYWHERE
#define ANYWHERE  PLAN_MODEL_AFFIX_STAGE_ANYWHERE
#define OF_RIGHTS PLAN_MODEL_AFFIX_STAGE_OF_RIGHTS
#define AT_END    PLAN_MODEL_AFFIX_STAGE_AT_END

static const PlanModelAffix stages[] = {
  { "申请量", "applied", OF_RIGHTS }, { "申请", "applied", OF_RIGHTS },
  { "授权量", "granted", OF_RIGHTS }, { "获授权", "granted", OF_RIGHTS },
  { "授权", "granted", OF_RIGHTS },   { "有效量", "held", OF_RIGHTS },
  { "有效", "held", OF_RIGHTS },      { "拥有量", "held", AT_END },
  { "保有量", "held", AT_END },       { "持有量", "held", AT_END },
  { "拥有", "held", AT_END },         { "保有", "held", AT_END },
  { "持有", "held", AT_END },         { "新增", "new", ANYWHERE },
  { "净增", "new", ANYWHERE },        { "新增长", NULL, 0 },
  { "新认定", "new", ANYWHERE },      { "累计", "cumulative", ANYWHERE },
  { "培育库入库", "pool", ANYWHERE }, { "入培育库", "pool", ANYWHERE },
  { "入库培育", "pool", ANYWHERE },   { "培育库", "pool", ANYWHERE },
  { "储备库", "pool", ANYWHERE },     { "后备库", "pool", ANYWHERE },
  { "入库", "listed", ANYWHERE },     { "评价入库", "listed", ANYWHERE },
  { "认定", "certified", ANYWHERE },
};
PlanModelAffixes plan_model_affix_stages = LIST (stages);

static const PlanModelAffix sizes[] = {
  { "规模以上", "规模以上", 0 }, { "规上", "规模以上", 0 },     { "限额以上", "限额以上", 0 },
  { "限上", "限额以上", 0 },     { "大中型", "大中型", 0 },     { "规模以下", "规模以下", 0 },
  { "规下", "规模以下", 0 },     { "限额以下", "限额以下", 0 },
};
PlanModelAffixes plan_model_affix_sizes = LIST (sizes);

static const PlanModelAffix subjects[] = {
  { "工业企业", "工业企业", 0 },
  { "制造业企业", "制造业企业", 0 },
  { "服务业企业", "服务业企业", 0 },
  { "建筑业企业", "建筑业企业", 0 },
  { "农业企业", "农业企业", 0 },
  { "民营企业", "民营企业", 0 },
  { "国有企业", "国有企业", 0 },
  { "中小企业", "中小企业", 0 },
  { "中小微企业", "中小微企业", 0 },
  { "小微企业", "小微企业", 0 },
  { "企业", "企业", 0 },
  { "高等学校", "高校", 0 },
  { "高等院校", "高校", 0 },
  { "高校", "高校", 0 },
  { "科研院所", "科研院所", 0 },
  { "城镇居民", "城镇居民", 0 },
  { "城镇常住居民", "城镇居民", 0 },
  { "农村居民", "农村居民", 0 },
  { "农村常住居民", "农村居民", 0 },
  { "全体居民", "居民", 0 },
  { "全体常住居民", "居民", 0 },
  { "城乡居民", "居民", 0 },
  { "居民", "居民", 0 },
  { "农牧民", "农牧民", 0 },
  { "农民", "农民", 0 },
  { "城镇", "城镇", 0 },
  { "农村", "农村", 0 },
  { "常住人口", "常住人口", 0 },
  { "户籍人口", "户籍人口", 0 },
  { "劳动年龄人口", "劳动年龄人口", 0 },
};
PlanModelAffixes plan_model_affix_subjects = LIST (subjects);
/* clang-format on */

typedef struct
{
  const PlanModelAffix *affix;
  guint16 n;
  guint16 next; /* the number of the next word of the chain, from 1; 0: none.  Longer ones come
                   first. */
  gunichar codes[PLAN_MODEL_MAX_AFFIX];
} Entry;

typedef struct
{
  PlanModelAffixIndex index;
  Entry entries[];
} Index;

static gunichar
get_key (const PlanModelAffixes *self, const Entry *entry)
{
  return entry->codes[self->from_end ? entry->n - 1 : 0];
}

static void
put_into_chain (const PlanModelAffixes *self, Index *made, guint number)
{
  Entry *entry = &made->entries[number - 1];
  guint16 *link = &made->index.first[get_key (self, entry) % PLAN_MODEL_AFFIX_CHAINS];

  while (*link != 0 && made->entries[*link - 1].n > entry->n)
    link = &made->entries[*link - 1].next;
  entry->next = *link;
  *link = number;
}

static const Index *
get_index (PlanModelAffixes *self)
{
  if (g_once_init_enter (&self->index))
    {
      Index *made = g_malloc0 (sizeof (Index) + self->n * sizeof (Entry));

      for (guint i = 0; i < self->n; i++)
        {
          Entry *entry = &made->entries[i];

          entry->affix = &self->affixes[i];
          for (const char *p = entry->affix->word; *p != '\0'; p = g_utf8_next_char (p))
            {
              g_assert (entry->n < PLAN_MODEL_MAX_AFFIX);
              entry->codes[entry->n++] = g_utf8_get_char (p);
            }
          put_into_chain (self, made, i + 1);
        }
      g_once_init_leave (&self->index, &made->index);
    }

  return (const Index *) (gconstpointer) self->index;
}

const PlanModelAffix *
plan_model_affixes_match_open (
    PlanModelAffixes *self, const gunichar *codes, guint at, guint end, guint *length)
{
  const Index *made = get_index (self);

  for (guint number = made->index.first[codes[at] % PLAN_MODEL_AFFIX_CHAINS]; number != 0;
       number = made->entries[number - 1].next)
    {
      const Entry *entry = &made->entries[number - 1];

      if (entry->codes[0] == codes[at] && entry->n <= end - at
          && memcmp (entry->codes, codes + at, entry->n * sizeof (gunichar)) == 0)
        {
          *length = entry->n;
          return entry->affix;
        }
    }

  return NULL;
}

const PlanModelAffix *
plan_model_affixes_match_end_open (
    PlanModelAffixes *self, const gunichar *codes, guint start, guint end, guint *length)
{
  const Index *made = get_index (self);

  for (guint number = made->index.first[codes[end - 1] % PLAN_MODEL_AFFIX_CHAINS]; number != 0;
       number = made->entries[number - 1].next)
    {
      const Entry *entry = &made->entries[number - 1];

      if (entry->n <= end - start
          && memcmp (entry->codes, codes + end - entry->n, entry->n * sizeof (gunichar)) == 0)
        {
          *length = entry->n;
          return entry->affix;
        }
    }

  return NULL;
}
