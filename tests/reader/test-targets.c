/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/raw-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <libplanmodel/reader/verb-private.h>

#include <glib.h>
#include <string.h>

/* What a sentence is read in. */
typedef enum
{
  GOAL, /* the goals of a plan for 2021 to 2025 */
  TASK, /* its tasks */
  REVIEW, /* what it says of the years before */
  SAFEGUARD,
  REPORT, /* the tasks of a work report of 2023 */
  REPORTED /* the review of one */
} Where;

/* One sentence and its statements, a line each:
 *
 *   name=amount unit form year …
 *
 * The amount with its sign (≥ > ≤ < ≈ =, 2–3), "-" where there is none; then, where they are not a target's, the role; the
 * firmness, the sense of a change, @ the base year, ^ the direction, and each:, scope:, area:, against:, of: (the whole of
 * a part), status:. */
typedef struct
{
  Where where;
  const char *text;
  const char *statements;
} Case;

static const Case levels[] = {
  { GOAL, "到2025年，高新技术企业达到400家。", "高新技术企业=400 家 level 2025" },
  { GOAL, "到2025年，高新技术企业数量突破400家。", "高新技术企业数量=>400 家 level 2025" },
  { GOAL, "到2025年，全市森林覆盖率达到45%以上。", "森林覆盖率=≥45 % level 2025" },
  { GOAL, "到2025年，我市常住人口城镇化率超过65%。", "常住人口城镇化率=>65 % level 2025" },
  { GOAL, "到2025年，每千人口执业医师数达到3.2人。", "每千人口执业医师数=3.2 人 level 2025" },
  { GOAL, "到2025年，建成国家级科技企业孵化器3家。", "国家级科技企业孵化器=3 家 level 2025" },
  { GOAL, "到2025年，建成3家国家级科技企业孵化器。", "国家级科技企业孵化器=3 家 level 2025" },
  { GOAL, "到2025年，打造10个产业技术创新联盟。", "产业技术创新联盟=10 个 level 2025" },
  { GOAL, "到2025年，着力打造省级特色小镇5个。", "省级特色小镇=5 个 level 2025" },
  { GOAL, "到2025年，重点建设3家新型研发机构。", "新型研发机构=3 家 level 2025" },
  { GOAL, "到2025年，院士工作站要建成15家。", "院士工作站=15 家 level 2025" },
  { GOAL, "到2025年，形成地方标准5项以上。", "地方标准=≥5 项 level 2025" },
  { GOAL, "到2025年，建立院士专家工作站20个。", "院士专家工作站=20 个 level 2025" },
  { GOAL, "到2025年，集聚各类高端人才500名以上。", "各类高端人才=≥500 名 level 2025" },
  { GOAL, "到2025年，在孵企业数量超过150家。", "在孵企业数量=>150 家 level 2025" },
  { GOAL, "到2025年，建成区绿化覆盖率达到40%。", "建成区绿化覆盖率=40 % level 2025" },
  { GOAL, "到2025年，研发经费投入强度达到2.8%。", "研发经费投入强度=2.8 % level 2025" },
  { GOAL, "到2025年，研发人员达到2000人。", "研发人员=2000 人 level 2025" },
  { GOAL, "到2025年，R&D经费投入强度达到2.8%。", "R&D经费投入强度=2.8 % level 2025" },
  { GOAL, "到2025年，“三品一标”认证产品达到200个。", "“三品一标”认证产品=200 个 level 2025" },
  { GOAL, "到2025年，5G基站建成3000个以上。", "5G基站=≥3000 个 level 2025" },
  { GOAL, "到2025年，建成5G基站3000个以上。", "5G基站=≥3000 个 level 2025" },
  { GOAL, "到2025年，粮食产量稳定在400万吨以上。", "粮食产量=≥400 万吨 level 2025 ^maintain" },
  { GOAL, "到2025年，城镇调查失业率控制在5.5%以内。", "城镇调查失业率=≤5.5 % level 2025 ^decrease" },
  { GOAL, "到2025年，细颗粒物平均浓度降至35微克/立方米以下。", "细颗粒物平均浓度=≤35 微克/立方米 level 2025 ^decrease" },
  { GOAL, "到2025年，劳动年龄人口平均受教育年限提高到11.3年。",
    "劳动年龄人口平均受教育年限=11.3 年 level 2025 ^increase" },
  { GOAL, "到2025年，服务业增加值占地区生产总值比重达到55%左右。", "服务业增加值占地区生产总值比重=≈55 % level 2025" },
  { GOAL, "到2025年，空气质量优良天数比率达到87.5%以上。", "空气质量优良天数比率=≥87.5 % level 2025" },
  { GOAL, "到2025年，非化石能源占一次能源消费比重为20%。", "非化石能源占一次能源消费比重=20 % level 2025" },
  { GOAL, "到2025年，拥有有效发明专利不少于800件。", "有效发明专利=≥800 件 level 2025" },
  { GOAL, "到2025年，带动就业人数超过5000人。", "带动就业人数=>5000 人 level 2025" },
  { GOAL, "到2025年，人均预期寿命达到79岁。", "人均预期寿命=79 岁 level 2025" },
  { GOAL, "到2025年，单位地区生产总值能耗不高于0.42吨标准煤/万元。",
    "单位地区生产总值能耗=≤0.42 吨标准煤/万元 level 2025" },
  { GOAL, "到2025年，高新技术企业近500家。", "高新技术企业=≈500 家 level 2025" },
  { GOAL, "到2025年，规模以上工业企业约600家。", "规模以上工业企业=≈600 家 level 2025" },
  { GOAL, "到2025年，省级农业产业化重点龙头企业2至3家。", "省级农业产业化重点龙头企业=2–3 家 level 2025" },
  { GOAL, "到2025年，建成2-3家工业互联网平台。", "工业互联网平台=2–3 家 level 2025" },
  { GOAL, "到2025年，居民健康素养水平达到百分之三十。", "居民健康素养水平=30 % level 2025" },
  { GOAL, "到2025年，全市高速公路通车里程突破五百公里。", "高速公路通车里程=>500 公里 level 2025" },
  { GOAL, "到2025年，千亿级产业集群达到3个。", "千亿级产业集群=3 个 level 2025" },
  { GOAL, "到2025年，省级及以上专精特新企业超过50家。", "省级及以上专精特新企业=>50 家 level 2025" },
  { GOAL, "到2025年，实现工业总产值1200亿元。", "工业总产值=1200 亿元 level 2025" },
  { GOAL, "到2025年，光伏发电装机容量达到300万千瓦。", "光伏发电装机容量=300 万千瓦 level 2025" },
  { GOAL, "到2025年，年产值超过50亿元的企业达到10家。", "年产值超过50亿元的企业=10 家 level 2025" },
  { GOAL, "到2025年，主要农作物耕种收综合机械化率达80%。", "主要农作物耕种收综合机械化率=80 % level 2025" },
  { GOAL, "到2025年，基本养老保险参保率达到95%。", "基本养老保险参保率=95 % level 2025" },
  { GOAL, "到2025年，重点实验室达到5家。", "重点实验室=5 家 level 2025" },
  { GOAL, "到2025年，主要污染物排放总量控制在8万吨以内。", "主要污染物排放总量=≤8 万吨 level 2025 ^decrease" },
  { GOAL, "到2025年，口岸进出境人数合计突破500万人次。", "口岸进出境人数=>500 万人次 level 2025" },
  { GOAL, "到2025年，孕产妇死亡率控制在十万分之九以下。", "孕产妇死亡率=≤9 /10万 level 2025 ^decrease" },
  { GOAL, "到2025年，医护比不低于1:15。", "医护比=≥1 :15 level 2025" },
  { GOAL, "到2025年，婴幼儿托位达到每千人口4.6个。", "婴幼儿托位=4.6 个 level 2025" },
};

static const Case increments[] = {
  { GOAL, "到2025年，引进高层次人才100名。", "引进高层次人才=100 名 increment 2025" },
  { GOAL, "到2025年，引进100名高层次人才。", "引进高层次人才=100 名 increment 2025" },
  { GOAL, "到2025年，引进培育技术转移服务机构2家以上。", "引进培育技术转移服务机构=≥2 家 increment 2025" },
  { GOAL, "到2025年，新建各类企业研发平台超过3家。", "新建各类企业研发平台=>3 家 increment 2025" },
  { GOAL, "到2025年，实施重大科技专项20项。", "实施重大科技专项=20 项 increment 2025" },
  { GOAL, "到2025年，组织开展各类对接活动(含路演、沙龙)20次以上。",
    "组织开展各类对接活动(含路演、沙龙)=≥20 次 increment 2025" },
  { GOAL, "到2025年，研发、引进和推广新品种30个以上。", "研发、引进和推广新品种=≥30 个 increment 2025" },
  { GOAL, "到2025年，研发、引进和推广30个以上新品种。", "研发、引进和推广新品种=≥30 个 increment 2025" },
  { GOAL, "到2025年，全职或柔性引进紧缺人才15人。", "全职或柔性引进紧缺人才=15 人 increment 2025" },
  { GOAL, "到2025年，新增规模以上工业企业60家。", "规模以上工业企业=60 家 increment 2025" },
  { GOAL, "到2025年，规模以上工业企业新增60家以上。", "规模以上工业企业=≥60 家 increment 2025" },
  { GOAL, "到2025年，新增城镇就业5万人以上。", "城镇就业=≥5 万人 increment 2025" },
  { GOAL, "到2025年，改造城镇老旧小区300个。", "改造城镇老旧小区=300 个 increment 2025" },
  { GOAL, "到2025年，完成营造林20万亩。", "完成营造林=20 万亩 increment 2025" },
  { GOAL, "到2025年，淘汰落后产能50万吨。", "淘汰落后产能=50 万吨 increment 2025" },
  { GOAL, "到2025年，培育亿元以上企业100家。", "培育亿元以上企业=100 家 increment 2025" },
  { GOAL, "到2025年，实施州级以上科技项目6个。", "实施州级以上科技项目=6 个 increment 2025" },
  { GOAL, "到2025年，技术改造完成100项。", "技术改造=100 项 increment 2025" },
  { GOAL, "到2025年，开展职业技能培训5万人次。", "开展职业技能培训=5 万人次 increment 2025" },
  { GOAL, "到2025年，培育创新团队超过45个。", "培育创新团队=>45 个 increment 2025" },
  { GOAL, "到2025年，举办国际性会议和赛事10场次。", "举办国际性会议和赛事=10 场次 increment 2025" },
  { GOAL, "到2025年，新建改建农村公路800公里。", "新建改建农村公路=800 公里 increment 2025" },
  { GOAL, "到2025年，推广应用新能源汽车1万辆。", "推广应用新能源汽车=1 万辆 increment 2025" },
  { GOAL, "到2025年，制修订行业标准12项。", "制修订行业标准=12 项 increment 2025" },
  { GOAL, "到2025年，净增高新技术企业80家。", "高新技术企业=80 家 increment 2025" },
  { GOAL, "到2025年，组建产业技术研究院2个以上。", "组建产业技术研究院=≥2 个 increment 2025" },
  { GOAL, "到2025年，城际铁路新增里程不少于180公里。", "城际铁路新增里程=≥180 公里 increment 2025" },
  { GOAL, "到2025年，筹集公寓3000间，修缮古桥12座，开行冷链班列60列。",
    "筹集公寓=3000 间 increment 2025\n修缮古桥=12 座 increment 2025\n开行冷链班列=60 列 increment 2025" },
  { GOAL, "筹集公寓3000间，其中2023年、2024年分别筹集900间和800间。",
    "筹集公寓=3000 间 increment 2025\n筹集公寓=900 间 increment 2023 milestone\n筹集公寓=800 间 increment 2024 milestone" },
};

static const Case totals[] = {
  { GOAL, "到2025年，上市挂牌企业累计超过4家。", "上市挂牌企业=>4 家 cumulative 2025" },
  { GOAL, "到2025年，累计培训农民10万人次。", "培训农民=10 万人次 cumulative 2025" },
  { GOAL, "到2025年，累计新增就业20万人。", "就业=20 万人 cumulative 2025" },
  { GOAL, "到2025年，累计建成充电桩5000个。", "充电桩=5000 个 cumulative 2025" },
  { GOAL, "到2025年，固定资产投资累计完成3000亿元。", "固定资产投资=3000 亿元 cumulative 2025" },
  { GOAL, "每年培训技术人员不少于2000人次。", "培训技术人员=≥2000 人次 annual-amount 2021-2025" },
  { GOAL, "每年至少开展2场成果推介活动。", "开展成果推介活动=≥2 场 annual-amount 2021-2025" },
  { GOAL, "每年培育引进2个创新团队和10名青年英才。",
    "培育引进创新团队=2 个 annual-amount 2021-2025\n培育引进青年英才=10 名 annual-amount 2021-2025" },
  { GOAL, "市财政每年安排专项资金不低于3000万元。", "市财政安排专项资金=≥3000 万元 annual-amount 2021-2025" },
  { GOAL, "年均新增城镇就业3万人以上。", "城镇就业=≥3 万人 annual-amount 2021-2025" },
  { GOAL, "2021—2025年，新增高标准农田50万亩。", "高标准农田=50 万亩 increment 2021-2025" },
  { GOAL, "到2025年，发明专利授权量年均达到500件。", "发明专利授权量=500 件 annual-amount 2021-2025" },
};

static const Case changes[] = {
  { GOAL, "到2025年，地区生产总值年均增长6.5%左右。", "地区生产总值=≈6.5 % annual-growth 2025 rise" },
  { GOAL, "到2025年，地区生产总值年均增速达到7%。", "地区生产总值=7 % annual-growth 2025 rise" },
  { GOAL, "到2025年，单位GDP能耗比2020年下降13.5%。", "单位GDP能耗=13.5 % percent-change 2025 fall @2020" },
  { GOAL, "到2025年，化学需氧量排放量较2020年减少8000吨。", "化学需氧量排放量=8000 吨 change 2025 fall @2020" },
  { GOAL, "到2025年，农田灌溉水有效利用系数提高到0.58。", "农田灌溉水有效利用系数=0.58 level 2025 ^increase" },
  { GOAL, "到2025年，森林覆盖率提高0.5个百分点。", "森林覆盖率=0.5 百分点 change 2025 rise" },
  { GOAL, "到2025年，提高森林覆盖率0.5个百分点。", "森林覆盖率=0.5 百分点 change 2025 rise" },
  { GOAL, "到2025年，森林覆盖率提高0.5个百分点，达到45%。",
    "森林覆盖率=0.5 百分点 change 2025 rise\n森林覆盖率=45 % level 2025" },
  { GOAL, "到2025年，数字经济规模增长1.5倍。", "数字经济规模=1.5 倍 percent-change 2025 rise" },
  { GOAL, "到2025年，数字经济规模翻一番。", "数字经济规模=2 倍 multiple 2025" },
  { GOAL, "到2025年，战略性新兴产业产值达到2020年的2倍。", "战略性新兴产业产值=2 倍 multiple 2025 @2020" },
  { GOAL, "到2025年，居民人均可支配收入年均增长7%以上。", "居民人均可支配收入=≥7 % annual-growth 2025 rise" },
  { GOAL, "到2025年，居民消费价格涨幅控制在3%左右。", "居民消费价格涨幅=≈3 % annual-growth 2025 rise ^decrease" },
  { GOAL, "到2025年，万元工业增加值用水量降低率达到16%。", "万元工业增加值用水量降低率=16 % percent-change 2025 fall" },
  { GOAL, "到2025年，规模以上工业增加值年均增长率不低于8%。", "规模以上工业增加值=≥8 % annual-growth 2025 rise" },
  { GOAL, "到2025年，压减粗钢产能100万吨。", "粗钢产能=100 万吨 change 2025 fall" },
  { GOAL, "到2025年，煤炭消费总量减少到300万吨以下。", "煤炭消费总量=≤300 万吨 level 2025 ^decrease" },
  { GOAL, "到2025年，出口总额年均增长10%。", "出口总额=10 % annual-growth 2025 rise" },
  { REPORT, "一般公共预算收入增长8%左右。", "一般公共预算收入=≈8 % annual-growth 2023 rise" },
  { REPORT, "地区生产总值增长6%以上，规模以上工业增加值增长7.5%。",
    "地区生产总值=≥6 % annual-growth 2023 rise\n规模以上工业增加值=7.5 % annual-growth 2023 rise" },
  { REPORT, "今年发展主要预期目标是：地区生产总值增长6%左右；城镇新增就业3万人。",
    "地区生产总值=≈6 % annual-growth 2023 rise\n城镇新增就业=3 万人 increment 2023" },
  { REPORT, "社会消费品零售总额同比增长9%。", "社会消费品零售总额=9 % annual-growth 2023 rise" },
  { GOAL, "服务业增加值增长8.4%、两年平均增长5.9%。",
    "服务业增加值=8.4 % percent-change 2025 rise\n服务业增加值=5.9 % annual-growth 2025 rise" },
  { GOAL, "固定资产投资增长8%，力争完成10%。",
    "固定资产投资=8 % percent-change 2025 rise\n固定资产投资=10 % percent-change 2025 strive rise" },
  { GOAL, "用户数年均增速保持在20%以上、2025年突破8000万户。",
    "用户数=≥20 % annual-growth 2025 rise ^maintain\n用户数=>8000 万户 level 2025" },
  { GOAL, "全省综合考评进位3位以上。", "综合考评进位=≥3 位 rank-change 2025 rise" },
  { GOAL, "海洋生产总值年均增速8.5%以上、力争达到9%。",
    "海洋生产总值=≥8.5 % annual-growth 2025 rise\n海洋生产总值=9 % annual-growth 2025 strive rise" },
  { GOAL, "奶业产值年均增长15%以上、达到90亿元。",
    "奶业产值=≥15 % annual-growth 2025 rise\n奶业产值=90 亿元 level 2025" },
};

static const Case places_in_order[] = {
  { GOAL, "到2025年，综合竞争力排名进入全省前3位。", "综合竞争力排名=3 位 rank 2025 scope:全省" },
  { GOAL, "到2025年，国家高新区综合排名上升10个位次。", "国家高新区综合排名=10 位 rank-change 2025 rise" },
  { GOAL, "到2025年，公共服务满意度居全省前列。", "公共服务满意度=- rank 2025 scope:全省" },
  { GOAL, "到2025年，行政村光纤网络实现全覆盖。", "行政村光纤网络=100 % coverage 2025" },
  { GOAL, "到2025年，实现全市行政村物流配送全覆盖。", "行政村物流配送=100 % coverage 2025" },
  { GOAL, "到2025年，打造10个创新联盟，在各重点产业领域实现全覆盖。",
    "创新联盟=10 个 level 2025\n创新联盟=100 % coverage 2025 scope:各重点产业领域" },
  { GOAL, "到2025年，劣V类水体实现清零。", "劣V类水体=0 level 2025" },
  { GOAL, "财政科技投入逐年递增。", "财政科技投入=- trend 2021-2025 rise" },
};

static const Case lists[] = {
  { GOAL, "到2025年，学前教育毛入园率、九年义务教育巩固率和高中阶段毛入学率分别达到95%、98%和93%。",
    "学前教育毛入园率=95 % level 2025\n九年义务教育巩固率=98 % level 2025\n高中阶段毛入学率=93 % level 2025" },
  { GOAL, "到2025年，粮食播种面积、粮食产量分别稳定在600万亩和400万吨以上。",
    "粮食播种面积=≥600 万亩 level 2025 ^maintain\n粮食产量=≥400 万吨 level 2025 ^maintain" },
  { GOAL, "到2025年，化学需氧量、氨氮排放总量分别控制在10万吨和5万吨以内。",
    "化学需氧量排放总量=≤10 万吨 level 2025 ^decrease\n氨氮排放总量=≤5 万吨 level 2025 ^decrease" },
  { GOAL, "到2025年，城镇污水处理率、生活垃圾无害化处理率、危险废物安全处置率均达到100%。",
    "城镇污水处理率=100 % level 2025\n生活垃圾无害化处理率=100 % level 2025\n危险废物安全处置率=100 % level 2025" },
  { GOAL, "到2023年、2025年，常住人口城镇化率分别达到60%、65%。",
    "常住人口城镇化率=60 % level 2023 milestone\n常住人口城镇化率=65 % level 2025" },
  { GOAL, "到2025年，培育农业龙头企业20家、家庭农场100家。",
    "培育农业龙头企业=20 家 increment 2025\n培育家庭农场=100 家 increment 2025" },
  { GOAL, "到2025年，建成1家国家级孵化器、4家众创空间。",
    "国家级孵化器=1 家 level 2025\n众创空间=4 家 level 2025" },
  { GOAL, "到2025年，要建成2家省级技术转移机构和1家技术交易中心。",
    "省级技术转移机构=2 家 level 2025\n技术交易中心=1 家 level 2025" },
  { GOAL, "到2025年，建成院士工作站15家、博士后工作站5家，重点建设3家新型研发机构。",
    "院士工作站=15 家 level 2025\n博士后工作站=5 家 level 2025\n新型研发机构=3 家 level 2025" },
  { GOAL, "到2025年，打造3个千亿级、5个百亿级产业集群。",
    "千亿级产业集群=3 个 level 2025\n百亿级产业集群=5 个 level 2025" },
  { GOAL, "到2025年，省级孵化器达到10家，市级孵化器20家。",
    "省级孵化器=10 家 level 2025\n市级孵化器=20 家 level 2025" },
  { GOAL, "到2025年，众创空间要达到4家、星创天地达到10家。", "众创空间=4 家 level 2025\n星创天地=10 家 level 2025" },
  { GOAL, "到2025年，重点实验室、技术创新中心、产业研究院增长到48家。",
    "重点实验室、技术创新中心、产业研究院=48 家 level 2025 ^increase" },
  { GOAL, "到2025年，院士工作站、博士后流动站等人才平台达到73个。", "人才平台=73 个 level 2025" },
  { GOAL, "到2025年，打造智能工厂、数字车间等“两化融合”试点12个。", "“两化融合”试点=12 个 level 2025" },
  { GOAL, "到2025年，技术转移中心、孵化器(含众创空间)在内的转化平台达到81个。", "转化平台=81 个 level 2025" },
  { GOAL, "到2025年，上市、挂牌企业达到20家。", "上市、挂牌企业=20 家 level 2025" },
  { GOAL, "到2025年，氮氧化物、挥发性有机物排放量分别下降10%、8%。",
    "氮氧化物排放量=10 % percent-change 2025 fall\n挥发性有机物排放量=8 % percent-change 2025 fall" },
  { GOAL, "到2025年，城镇、农村居民人均可支配收入年均分别增长7%和8%。",
    "城镇居民人均可支配收入=7 % annual-growth 2025 rise\n农村居民人均可支配收入=8 % annual-growth 2025 rise" },
  { GOAL, "到2025年，年接待游客人次和旅游总收入分别达到5000万人次和600亿元。",
    "年接待游客人次=5000 万人次 level 2025\n旅游总收入=600 亿元 level 2025" },
  { GOAL, "到2025年，新增从业人员200人、规上企业数达到24家。",
    "从业人员=200 人 increment 2025\n规上企业数=24 家 level 2025" },
  { GOAL, "到2025年，累计培训教师1万人次、校长500人次。",
    "培训教师=1 万人次 cumulative 2025\n培训校长=500 人次 cumulative 2025" },
  { GOAL, "到2025年，引进博士20人、硕士200人以上。",
    "引进博士=20 人 increment 2025\n引进硕士=≥200 人 increment 2025" },
  { GOAL, "职工医保、居民医保住院费用报销比例分别达到80%、70%。",
    "职工医保住院费用报销比例=80 % level 2025\n居民医保住院费用报销比例=70 % level 2025" },
  { GOAL, "森林、草原火灾受害率分别控制在0.9‰和2‰以内。",
    "森林火灾受害率=≤0.9 ‰ level 2025 ^decrease\n草原火灾受害率=≤2 ‰ level 2025 ^decrease" },
};

static const Case subjects[] = {
  { GOAL, "到2025年，全市地区生产总值年均增长6.5%左右，达到5000亿元。",
    "地区生产总值=≈6.5 % annual-growth 2025 rise\n地区生产总值=5000 亿元 level 2025" },
  { GOAL, "到2025年，数字经济核心产业增加值达到300亿元，占地区生产总值比重达到10%。",
    "数字经济核心产业增加值=300 亿元 level 2025\n数字经济核心产业增加值占地区生产总值比重=10 % level 2025" },
  { GOAL, "到2025年，规模以上工业企业达到500家，其中高新技术企业占比超过60%。",
    "规模以上工业企业=500 家 level 2025\n高新技术企业占比=>60 % level 2025" },
  { GOAL, "到2025年，清洁能源装机达到500万千瓦，占比超过60%。",
    "清洁能源装机=500 万千瓦 level 2025\n清洁能源装机占比=>60 % level 2025" },
  { GOAL, "到2025年，培育亿元以上企业100家，其中10亿元以上企业20家。",
    "培育亿元以上企业=100 家 increment 2025\n10亿元以上企业=20 家 increment 2025 of:培育亿元以上企业" },
  { GOAL, "到2025年，高新技术产业产值年均增速达到12%，2025年达到669亿元。",
    "高新技术产业产值=12 % annual-growth 2025 rise\n高新技术产业产值=669 亿元 level 2025" },
  { GOAL, "到2025年，完成小区改造126个、惠及居民4.2万户。",
    "完成小区改造=126 个 increment 2025\n惠及居民=4.2 万户 increment 2025" },
  { GOAL, "到2025年，拆除违法建设不少于150万平方米。", "拆除违法建设=≥150 万平方米 increment 2025" },
  { GOAL, "到2025年，平均层数原则上不大于6层。", "平均层数=≤6 层 level 2025" },
  { TASK, "到2025年，①改造供水管网60公里；②新建5G基站800座。",
    "改造供水管网=60 公里 increment 2025\n新建5G基站=800 座 increment 2025" },
  { TASK, "到2025年，新建市疾控中心实验楼1栋。", "新建市疾控中心实验楼=1 栋 increment 2025" },
  { GOAL, "到2025年，推动全市工业增加值达到800亿元。", "工业增加值=800 亿元 level 2025" },
  { GOAL, "到2025年，使农村自来水普及率达到92%。", "农村自来水普及率=92 % level 2025" },
  { GOAL, "到2025年，将万人失业率控制在4%以内。", "万人失业率=≤4 % level 2025 ^decrease" },
  { GOAL, "到2025年，甲市地区生产总值突破3000亿元。", "地区生产总值=>3000 亿元 level 2025" },
  { GOAL, "到2025年，投资10亿元以上的项目30个。", "投资10亿元以上的项目=30 个 level 2025" },
  { GOAL, "到2025年，实施总投资120亿元的50个重点项目。", "实施重点项目=50 个 increment 2025" },
  { GOAL, "到2025年，80%以上的行政村建有养老服务站。", "行政村建有养老服务站=≥80 % level 2025" },
  { GOAL, "到2025年，营业收入超20亿元企业达到5家。", "营业收入超20亿元企业=5 家 level 2025" },
  { GOAL, "一是做强主体。到2025年，规上企业达到300家。二是做优平台。省级平台达到20个。",
    "规上企业=300 家 level 2025\n省级平台=20 个 level 2025" },
  { GOAL, "到2025年，丙丁县粮食产量达到30万吨。", "粮食产量=30 万吨 level 2025 area:丙丁县" },
  { GOAL, "到2025年，通过成果转化形成200亿元左右增加值。", "成果转化形成增加值=≈200 亿元 level 2025" },
  { GOAL, "物流企业达到400家，营业收入超百亿元的3家。",
    "物流企业=400 家 level 2025\n营业收入超百亿元的物流企业=3 家 level 2025" },
  { GOAL, "基层住院费用占全部住院费用的比例达到70%。", "基层住院费用占全部住院费用的比例=70 % level 2025" },
  { GOAL, "电商快件不再二次包装比例达到95%。", "电商快件不再二次包装比例=95 % level 2025" },
};

/* Names that a sentence does not print in one piece, or prints with more than the name. */
static const Case pieces[] = {
  { TASK, "培训28个服务团队112人以上。", "培训服务团队=28 个 increment 2025\n培训服务团队=≥112 人 increment 2025" },
  { TASK, "新建26.6万立方米储罐1个。", "新建26.6万立方米储罐=1 个 increment 2025" },
  { GOAL, "报装时限分别不超过4个和3个工作日。", "报装时限=≤4 个工作日 level 2025\n报装时限=≤3 个工作日 level 2025" },
  { GOAL, "播种面积达到486.3万亩(其中早稻142万亩)以上、总产达到37.6亿斤。",
    "播种面积=≥486.3 万亩 level 2025\n播种总产=37.6 亿斤 level 2025\n早稻=142 万亩 level 2025 of:播种面积" },
  { GOAL, "优良率达到95%，定点屠宰率城区达到100%、乡镇达到95%。",
    "优良率=95 % level 2025\n定点屠宰率城区=100 % level 2025\n定点屠宰率乡镇=95 % level 2025" },
  { TASK, "新购公交车24辆，取消、下放审批事项36项。", "新购公交车=24 辆 increment 2025\n取消、下放审批事项=36 项 increment 2025" },
  { GOAL, "登记注册的合作社达到7600家。", "登记注册的合作社=7600 家 level 2025" },
  { TASK, "完成小作坊整治提升120家。", "完成小作坊整治提升=120 家 increment 2025" },
  { GOAL, "每万人拥有社会组织2个以上。", "每万人拥有社会组织=≥2 个 level 2025" },
  { GOAL, "用水总量控制在5亿立方公尺以内。", "用水总量=≤5 亿立方公尺 level 2025 ^decrease" },
  { TASK, "设立总规模不低于50亿元的产业投资基金。", "产业投资基金总规模=≥50 亿元 level 2025" },
  { TASK, "争取中央资金10亿元以上。", "争取中央资金=≥10 亿元 increment 2025" },
  { GOAL, "城市防洪标准达到50年一遇，连续两个季度稳定增长。", "城市防洪标准=50 年一遇 level 2025" },
  { GOAL, "2、全市常住人口千人床位数达到4.6张。", "常住人口千人床位数=4.6 张 level 2025" },
  { GOAL, "每千人口执业医师数、注册护士数分别达到3.5人、4人。",
    "每千人口执业医师数=3.5 人 level 2025\n每千人口注册护士数=4 人 level 2025" },
  { GOAL, "省级创新中心、检测中心各3个。", "省级创新中心=3 个 level 2025\n检测中心=3 个 level 2025" },
  { TASK, "每3至10万居民建设1个服务中心。", "服务中心=1 个 level 2025 each:每3至10万居民" },
  { GOAL, "小麦种植、收获机械化率分别达到98%和95%。", "小麦种植机械化率=98 % level 2025\n小麦收获机械化率=95 % level 2025" },
  { GOAL, "奶牛、肉羊规模化养殖机械化率分别达到80%、40%。",
    "奶牛规模化养殖机械化率=80 % level 2025\n肉羊规模化养殖机械化率=40 % level 2025" },
  { GOAL, "电子信息业、软件业规模分别达到100亿元、200亿元。", "电子信息业规模=100 亿元 level 2025\n软件业规模=200 亿元 level 2025" },
  { GOAL, "建成12个国家级和80个省级重点学科。", "国家级重点学科=12 个 level 2025\n省级重点学科=80 个 level 2025" },
  { GOAL, "毛入园率东部地区达到92%以上，西部地区达到78%以上。",
    "毛入园率东部地区=≥92 % level 2025\n毛入园率西部地区=≥78 % level 2025" },
  { GOAL, "城镇集中办学率达到85%，县(市)达到25%。", "城镇集中办学率=85 % level 2025\n县(市)集中办学率=25 % level 2025" },
  { GOAL, "水质优良比例达到90%，其中青河流域保持100%。", "水质优良比例=90 % level 2025\n青河流域水质优良比例=100 % level 2025 ^maintain of:水质优良比例" },
  { GOAL, "60岁及以上人口占全市人口比重突破21%，其中65岁及以上人口超过15%。",
    "60岁及以上人口占全市人口比重=>21 % level 2025\n65岁及以上人口占全市人口比重=>15 % level 2025 of:60岁及以上人口占全市人口比重" },
  { GOAL, "蔬菜面积稳定在18万亩、总产50万吨以上。", "蔬菜面积=18 万亩 level 2025 ^maintain\n蔬菜总产=≥50 万吨 level 2025" },
  { GOAL, "体育产业总规模超过3000亿元，增加值占地区生产总值2.5%以上。",
    "体育产业总规模=>3000 亿元 level 2025\n体育产业增加值占地区生产总值比重=≥2.5 % level 2025" },
  { GOAL, "专利申请量占全省41%，占全国3%。", "专利申请量占全省比重=41 % level 2025\n专利申请量占全国比重=3 % level 2025" },
  { GOAL, "设立老年医学科的综合性医院占比达到60%。", "设立老年医学科的综合性医院占比=60 % level 2025" },
  { GOAL, "通过审核的重点企业占比达到80%。", "通过审核的重点企业占比=80 % level 2025" },
  { GOAL, "可吸入颗粒物平均浓度达到70微克/立方米，基本康复服务率达到85%。",
    "可吸入颗粒物平均浓度=70 微克/立方米 level 2025\n基本康复服务率=85 % level 2025" },
  { GOAL, "扶持8至10家科技引领作用突出、带动能力强的骨干企业。",
    "扶持科技引领作用突出、带动能力强的骨干企业=8–10 家 increment 2025" },
  { GOAL, "引进1万名具有博士、硕士学位的紧缺人才。", "引进具有博士、硕士学位的紧缺人才=1 万名 increment 2025" },
  { GOAL, "社会消费品零售总额(以下简称社零额)年均增长8%。", "社会消费品零售总额=8 % annual-growth 2025 rise" },
  { GOAL, "百强企业实现总产值2860亿元，增长13%。", "百强企业总产值=2860 亿元 level 2025\n百强企业总产值=13 % percent-change 2025 rise" },
  { GOAL, "20幢重点楼宇实现税收62亿元。", "重点楼宇税收=62 亿元 level 2025" },
  { GOAL, "完成财政总收入67亿元、地方财政收入35亿元。", "完成财政总收入=67 亿元 level 2025\n地方财政收入=35 亿元 level 2025" },
  { TASK, "完成东河桥至花园子2.8公里道路拓宽改造工程。", "完成东河桥至花园子道路拓宽改造工程=2.8 公里 increment 2025" },
  { TASK, "完成全市26个社区试点。", "完成社区试点=26 个 increment 2025" },
  { TASK, "推动超过2万家规模以上工业企业实施数字化转型。", "推动规模以上工业企业实施数字化转型=>2 万家 increment 2025" },
  { TASK, "新建敬老院9所(含民办3所)、文化馆13所。", "新建敬老院=9 所 increment 2025\n新建文化馆=13 所 increment 2025\n民办=3 所 increment 2025" },
  { TASK, "新增用户3500户，其中市区1800户，县城500户以上。",
    "用户=3500 户 increment 2025\n市区用户=1800 户 increment 2025 of:用户\n县城用户=≥500 户 increment 2025 of:用户" },
  { TASK, "完成高标准农田建设0.52万亩。", "完成高标准农田建设=0.52 万亩 increment 2025" },
  { TASK, "提高村卫生室补助至5000元。", "村卫生室补助=5000 元 level 2025 ^increase" },
  { TASK, "为300户老年人进行居家改造。", "老年人进行居家改造=300 户 increment 2025" },
  { GOAL, "新增建设用地规模控制在2950万亩以内。", "新增建设用地规模=≤2950 万亩 level 2025 ^decrease" },
  { GOAL, "最低工资标准不低于人均收入的60%。", "最低工资标准占人均收入比重=≥60 % level 2025" },
  { GOAL, "甲市区PM2.5平均浓度降到30微克/立方米。", "市区PM2.5平均浓度=30 微克/立方米 level 2025 ^decrease" },
  { TASK, "年筹集公益金3亿元以上。", "筹集公益金=≥3 亿元 annual-amount 2021-2025" },
  { GOAL, "基本实现电商服务体系全覆盖。", "电商服务体系=≈100 % coverage 2025" },
  { GOAL, "地表水水质达到或优于Ⅲ类。", "地表水水质=≥3 类 level 2025" },
};

static const Case years[] = {
  { GOAL, "到2023年和2025年，合格率分别达到91%和93%，参加比例达到38%和41%。",
    "合格率=91 % level 2023 milestone\n合格率=93 % level 2025\n参加比例=38 % level 2023 milestone\n参加比例=41 % level 2025" },
  { GOAL, "到2024年，完成“十四五”目标；重污染天数减少25%以上。", "重污染天数=≥25 % percent-change 2024 milestone fall" },
  { GOAL, "到2023年，省级园区达到5个；到2025年，达到8个。", "省级园区=5 个 level 2023 milestone\n省级园区=8 个 level 2025" },
  { GOAL, "建成特色小镇5个。", "特色小镇=5 个 level 2025" },
  { GOAL, "到2025年，创新体系更加完善，高新技术企业达到50家。科技型企业超过700家。",
    "高新技术企业=50 家 level 2025\n科技型企业=>700 家 level 2025" },
  { GOAL, "到2035年，地区生产总值达到1万亿元。", "地区生产总值=1 万亿元 level 2035" },
  { GOAL, "“十四五”末，常住人口达到500万人。", "常住人口=500 万人 level 2025" },
  { TASK, "完善培育机制，壮大企业队伍。到2023年，省级企业技术中心达到10家。市级达到30家。",
    "省级企业技术中心=10 家 level 2023 milestone\n市级=30 家 level 2025" },
  { GOAL, "2022年底前，新建改建公厕200座。", "新建改建公厕=200 座 increment 2022 milestone" },
  { GOAL, "力争到2025年培育瞪羚企业10家。", "培育瞪羚企业=10 家 increment 2025 strive" },
  { TASK, "2024年6月底前，完成农村危房改造500户。", "完成农村危房改造=500 户 increment 2024-06 milestone" },
  { TASK, "2023年，省级园区达到5个，2024年达到6个，2025年达到8个。",
    "省级园区=5 个 level 2023 milestone\n省级园区=6 个 level 2024 milestone\n省级园区=8 个 level 2025" },
  { GOAL, "到2025年，工业投资三年内翻番，质量竞争力指数上升至88点。",
    "工业投资=2 倍 multiple 2023 milestone\n质量竞争力指数=88 点 level 2025 ^increase" },
  { GOAL, "改造投放点860个，其中2023年240个；定时投放小区占比提高到98%。",
    "改造投放点=860 个 increment 2025\n改造投放点=240 个 increment 2023 milestone\n定时投放小区占比=98 % level 2025 ^increase" },
  { TASK, "综合站2024年达到5座、2025年底翻一番，视频接入率达到100%。",
    "综合站=5 座 level 2024 milestone\n综合站=2 倍 multiple 2025\n视频接入率=100 % level 2025" },
  { TASK, "2023年底前实现全部并网。新建泊位3个。",
    "新建泊位=3 个 increment 2025" },
  { TASK, "2024年6月底前建成调度平台。〔省大数据局，2024年6月〕推动改造，上架率提高10个百分点。",
    "上架率=10 百分点 change 2025 rise" },
  { GOAL, "力争9000年内企业达到30家。", "9000年内企业=30 家 level 2025 strive" },
  { GOAL, "力争30800年内企业达到30家。", "30800年内企业=30 家 level 2025 strive" },
};

static const Case spans[] = {
  { GOAL, "“十四五”期间，实现行政村5G网络全覆盖，综合实力进入全国前15位。",
    "行政村5G网络=100 % coverage 2025\n综合实力=15 位 rank 2025 scope:全国" },
  { GOAL, "“十四五”期间，产业结构取得积极进展。到2025年，单位能耗下降14%。固体废物综合利用率达到60%。",
    "单位能耗=14 % percent-change 2025 fall\n固体废物综合利用率=60 % level 2025" },
  { GOAL, "“十四五”期间，森林覆盖率达到45%。", "森林覆盖率=45 % level 2025" },
  { GOAL, "“十四五”期间，新型储能装机达到30万千瓦/60万千瓦时。", "新型储能装机=30 万千瓦 level 2025\n新型储能装机=60 万千瓦时 level 2025" },
};

static const Case beside[] = {
  { TASK, "对年接待游客10000人次以上的旅行社，每人次奖励10元，全年累计不超过50万元。", "" },
  { TASK, "对获批的1类新药给予500万元奖励，单个企业每年不超过2000万元。", "" },
  { TASK, "支持1类新药研发，到2025年，1类新药获批3个。", "1类新药=3 个 increment 2025" },
  { TASK, "2000年底前建成的老旧小区管线入地率达到90%。", "2000年底前建成的老旧小区管线入地率=90 % level 2025" },
};

static const Case firmness[] = {
  { GOAL, "力争到2025年研发机构覆盖率超过15%，新建研发平台超过3家。",
    "研发机构覆盖率=>15 % level 2025 strive\n新建研发平台=>3 家 increment 2025 strive" },
  { GOAL, "到2025年，单位GDP能耗下降13.5%，力争下降15%。",
    "单位GDP能耗=13.5 % percent-change 2025 fall\n单位GDP能耗=15 % percent-change 2025 strive fall" },
  { GOAL, "到2025年，确保耕地保有量不低于500万亩。", "耕地保有量=≥500 万亩 level 2025 ensure" },
  { GOAL, "到2025年，确保森林覆盖率达到45%，力争达到46%。",
    "森林覆盖率=45 % level 2025 ensure\n森林覆盖率=46 % level 2025 strive" },
  { GOAL, "到2025年，科技企业突破2000家，力争达到2400家；瞪羚企业达到120家。",
    "科技企业=>2000 家 level 2025\n科技企业=2400 家 level 2025 strive\n瞪羚企业=120 家 level 2025" },
  { GOAL, "到2025年，努力实现地区生产总值突破3000亿元。", "地区生产总值=>3000 亿元 level 2025 strive" },
  { GOAL, "到2025年，地区生产总值增长6%左右，力争更好结果。", "地区生产总值=≈6 % percent-change 2025 rise" },
};

static const Case against[] = {
  { GOAL, "到2025年，研发经费投入与全省同步达到年均增速12%以上。",
    "研发经费投入=≥12 % annual-growth 2025 rise against:与全省同步" },
  { GOAL, "到2025年，有研发活动的企业占比与全省同步达到70%以上。",
    "有研发活动的企业占比=≥70 % level 2025 against:与全省同步" },
  { GOAL, "到2025年，居民人均可支配收入增速高于全国平均水平。",
    "居民人均可支配收入=>- annual-growth 2025 rise against:全国平均水平" },
  { GOAL, "居民收入增长与经济增长基本同步。", "居民收入=- annual-growth 2025 rise against:与经济增长基本同步" },
  { GOAL, "到2025年，农村居民人均可支配收入达到全省平均水平。", "农村居民人均可支配收入=- level 2025 against:全省平均水平" },
  { GOAL, "到2025年，财政教育投入增幅不低于财政收入增长幅度。",
    "财政教育投入=≥- annual-growth 2025 rise against:财政收入增长幅度" },
};

static const Case each[] = {
  { GOAL, "到2025年，高龄补贴标准不低于每人每月100元。", "高龄补贴标准=≥100 元 level 2025" },
  { GOAL, "到2025年，每县至少建成1所公办养老机构。", "公办养老机构=≥1 所 level 2025 each:每县" },
  { GOAL, "到2025年，每个乡镇至少培育2家农民合作社。", "培育农民合作社=≥2 家 increment 2025 each:每个乡镇" },
  { GOAL, "到2025年，各县(市、区)至少建成1个示范园区。", "示范园区=≥1 个 level 2025 each:各县(市、区)" },
};

static const Case past[] = {
  { REVIEW, "高铁里程增加了126公里，收入4.1亿元，自然增幅6%。",
    "高铁里程=126 公里 actual change 2020 rise\n收入=4.1 亿元 actual none 2020\n收入=6 % actual annual-growth 2020 rise" },
  { TASK, "五年来，生产总值从54亿元增加到82.7亿元，年均增长7.1%，新增就业6600人，单位能耗下降20%。",
    "生产总值=54 亿元 baseline none 2015\n生产总值=82.7 亿元 actual none 2020 ^increase\n"
    "生产总值=7.1 % actual annual-growth 2016-2020 rise\n就业=6600 人 actual increment 2016-2020\n"
    "单位能耗=20 % actual percent-change 2020 fall" },
  { TASK, "五年来，全市团结奋斗。城镇登记失业率2.16%。今后五年，力争失业率控制在3%以内。",
    "城镇登记失业率=2.16 % actual none 2020\n失业率=≤3 % level 2025 strive ^decrease" },
  { TASK, "新增就业58.3万人，超额完成目标任务；登记失业率2.16%，低于规划控制目标。",
    "就业=58.3 万人 actual increment 2020\n登记失业率=2.16 % actual none 2020" },
  { GOAL, "五年来，就业规模扩大。期末失业率2.16%。", "失业率=2.16 % actual none 2020" },
  { GOAL, "产值在现在的13亿元的基础上翻一番。", "产值=13 亿元 baseline none 2020\n产值=2 倍 multiple 2025" },
  { GOAL, "每千人口托位数由目前的1.7个提高到4.8个。",
    "每千人口托位数=1.7 个 baseline none 2020\n每千人口托位数=4.8 个 level 2025 ^increase" },
  { REVIEW, "2020年，全市地区生产总值达到3337.32亿元。", "地区生产总值=3337.32 亿元 actual none 2020" },
  { REVIEW, "高新技术企业391家，占全省比重49.43%。",
    "高新技术企业=391 家 actual none 2020\n高新技术企业占全省比重=49.43 % actual none 2020" },
  { REVIEW, "截至2020年底，全市已建成各类平台275个，拥有技术人员29132人，其中高级技术人员3834人。",
    "各类平台=275 个 actual none 2020\n技术人员=29132 人 actual none 2020\n高级技术人员=3834 人 actual none 2020 of:技术人员" },
  { TASK, "2020年，全市高新技术企业达到222家。", "高新技术企业=222 家 actual none 2020" },
  { GOAL, "到2025年，高新技术企业从222家增加到400家以上。",
    "高新技术企业=222 家 baseline none 2020\n高新技术企业=≥400 家 level 2025 ^increase" },
  { GOAL, "到2025年，高新技术企业由2020年的222家增加到400家以上。",
    "高新技术企业=222 家 baseline none 2020\n高新技术企业=≥400 家 level 2025 ^increase" },
  { REPORTED, "全市地区生产总值增长7.2%。", "地区生产总值=7.2 % actual annual-growth 2022 rise" },
  { REPORTED, "预计全年地区生产总值增长6.1%。", "地区生产总值=6.1 % actual annual-growth 2022 rise status:estimated" },
  { REPORTED, "初步核算，地区生产总值达到1500亿元。", "地区生产总值=1500 亿元 actual none 2022 status:provisional" },
  { REVIEW, "综合排名居全国第55位。", "综合排名=55 位 actual rank 2020 scope:全国" },
  { REVIEW, "到2025年，地区生产总值达到5000亿元。", "地区生产总值=5000 亿元 level 2025" },
  { TASK, "目前，全市共有规上企业300家。", "规上企业=300 家 actual none 2020" },
  { TASK, "项目建成后，预计新增产值20亿元。", "产值=20 亿元 estimate increment 2025" },
  { TASK, "可带动就业3000人以上。", "带动就业=≥3000 人 estimate level 2025" },
  { TASK, "培育标准化企业由31家增加到45家。",
    "培育标准化企业=31 家 baseline none 2020\n培育标准化企业=45 家 level 2025 ^increase" },
  { REVIEW, "全市完成货物吞吐量6.2亿吨。", "完成货物吞吐量=6.2 亿吨 actual none 2020" },
  { REVIEW, "一般公共预算收入126.7亿元，同口径增长3.5%。",
    "一般公共预算收入=126.7 亿元 actual none 2020\n一般公共预算收入=3.5 % actual percent-change 2020 rise" },
  { REVIEW, "专利质押融资金额五年累计超过460亿元。", "专利质押融资金额=>460 亿元 actual cumulative 2020" },
  { REVIEW, "接待游客612万人次，恢复到2019年的108%；旅游收入54亿元。",
    "接待游客=612 万人次 actual none 2020\n接待游客=108 % actual multiple 2020 @2019 ^increase\n旅游收入=54 亿元 actual none 2020" },
  { GOAL, "中职学校由214所调整到150所以内。",
    "中职学校=214 所 baseline none 2020\n中职学校=≤150 所 level 2025" },
};

/* What one clause says beside its number. */
static const Case clauses[] = {
  { GOAL, "到2025年，新登记市场主体年均增长10%以上。", "新登记市场主体=≥10 % annual-growth 2025 rise" },
  { GOAL, "到2025年，新增减税降费10亿元以上。", "减税降费=≥10 亿元 increment 2025" },
  { GOAL, "到2025年，铁路营业里程达到1000公里，其中高速铁路300公里。",
    "铁路营业里程=1000 公里 level 2025\n高速铁路=300 公里 level 2025 of:铁路营业里程" },
  { GOAL, "到2025年，农产品加工业产值与农业总产值比达到3:1。", "农产品加工业产值与农业总产值比=3 :1 level 2025" },
  { GOAL, "各县（市、区）每年至少引进1个投资5亿元以上的工业项目。",
    "引进投资5亿元以上的工业项目=≥1 个 annual-amount 2021-2025 each:各县（市、区）" },
  { GOAL, "到2025年，人口自然增长率保持在5‰左右。", "人口自然增长率=≈5 ‰ level 2025 ^maintain" },
  { GOAL, "到2025年，地区生产总值年均增长5.5%，高于全国平均水平0.5个百分点以上。",
    "地区生产总值=5.5 % annual-growth 2025 rise\n地区生产总值=≥0.5 百分点 change 2025 against:高于全国平均水平" },
  { GOAL, "到2025年，科技型企业、高新技术企业分别达到1000家、500家以上，均比2020年翻一番。",
    "科技型企业=≥1000 家 level 2025\n高新技术企业=≥500 家 level 2025\n"
    "科技型企业=2 倍 multiple 2025 @2020\n高新技术企业=2 倍 multiple 2025 @2020" },
  { GOAL, "到2025年，年接待游客突破800万人次，旅游总收入达到60亿元，分别比2020年增长80%和90%。",
    "年接待游客=>800 万人次 level 2025\n旅游总收入=60 亿元 level 2025\n"
    "年接待游客=80 % percent-change 2025 rise @2020\n旅游总收入=90 % percent-change 2025 rise @2020" },
  { GOAL, "培育国家级单项冠军5个，省级15个。", "培育国家级单项冠军=5 个 increment 2025\n省级单项冠军=15 个 increment 2025" },
  { GOAL, "建成园区12个，其中省级3个、市级5个。", "园区=12 个 level 2025\n省级园区=3 个 level 2025 of:园区\n市级园区=5 个 level 2025 of:园区" },
  { GOAL, "农业龙头企业达到23家，其中省级4家。", "农业龙头企业=23 家 level 2025\n省级农业龙头企业=4 家 level 2025 of:农业龙头企业" },
  { GOAL, "二级医院实现县域全覆盖。", "二级医院=100 % coverage 2025 scope:县域" },
  { GOAL, "建成充电桩2万个，满足5万辆电动汽车充电需求。", "充电桩=2 万个 level 2025" },
  { GOAL, "污水集中收集率达到70%以上或较2020年提高5个百分点以上。",
    "污水集中收集率=≥70 % level 2025\n污水集中收集率=≥5 百分点 change 2025 rise @2020" },
  { GOAL, "到2025年，积极争创国家级生态文明建设示范县。", "国家级生态文明建设示范县=- qualitative 2025 strive" },
  { GOAL, "“十三五”期间三个园区已建成各类平台275个。", "各类平台=275 个 actual none 2016-2020" },
  { GOAL, "每千人口拥有托位数达到4.5个。", "每千人口拥有托位数=4.5 个 level 2025" },
  { GOAL, "综合排名较2020年前移10个位次。", "综合排名=10 位 rank-change 2025 rise @2020" },
  { GOAL, "与“十四五”初期相比，综合排名上升10个位次。", "综合排名=10 位 rank-change 2025 rise @2021" },
  { GOAL, "在巩固现有基地的基础上，培育省级基地10个。", "培育省级基地=10 个 increment 2025" },
  { TASK, "城镇新增就业4万人，发放创业担保贷款5亿元。",
    "城镇新增就业=4 万人 increment 2025\n发放创业担保贷款=5 亿元 increment 2025" },
  { TASK, "推动1000家企业实施智能化改造。", "推动企业实施智能化改造=1000 家 increment 2025" },
  { TASK, "新增公交线路10条，优化调整20条。", "公交线路=10 条 increment 2025\n优化调整公交线路=20 条 increment 2025" },
  { TASK, "加快建设全长120公里的绕城高速，总投资150亿元。", "绕城高速总投资=150 亿元 level 2025" },
  { TASK, "产值超百亿企业达到5家，其中超500亿企业1家。", "产值超百亿企业=5 家 level 2025\n超500亿企业=1 家 level 2025 of:产值超百亿企业" },
  { TASK, "建成区域性物流枢纽5个。", "区域性物流枢纽=5 个 level 2025" },
  { TASK, "2022年建成工程研究中心2家、2023年3家、2025年5家。",
    "工程研究中心=2 家 level 2022 milestone\n工程研究中心=3 家 level 2023 milestone\n工程研究中心=5 家 level 2025" },
  { TASK, "2024年6月底前建成2号泊位，港口吞吐量突破1亿吨。", "港口吞吐量=>1 亿吨 level 2024 milestone" },
  { TASK, "新建污水管网300公里，2024年6月底前完成。", "新建污水管网=300 公里 increment 2024-06 milestone" },
  { TASK, "组织10支服务小分队，深入100个行政村开展服务。", "组织服务小分队=10 支 increment 2025" },
  { REVIEW, "12.6万贫困人口全部脱贫。", "贫困人口脱贫=100 % actual coverage 2020" },
  { REVIEW, "研发投入强度仅为1.2%，低于全国平均水平1.2个百分点。",
    "研发投入强度=1.2 % actual none 2020\n研发投入强度=1.2 百分点 actual change 2020 against:低于全国平均水平" },
  { REVIEW, "全年接待游客2300万人次，实现旅游收入186亿元，同比分别增长12%、15%。",
    "接待游客=2300 万人次 actual none 2020\n旅游收入=186 亿元 actual none 2020\n"
    "接待游客=12 % actual annual-growth 2020 rise\n旅游收入=15 % actual annual-growth 2020 rise" },
};

/* Words that a document leaves out, or that it puts where others do not. */
static const Case manners[] = {
  { GOAL, "到2025年，小麦、玉米亩均产量分别达到460公斤和520公斤。",
    "小麦亩均产量=460 公斤 level 2025\n玉米亩均产量=520 公斤 level 2025" },
  { GOAL, "到2025年，失业、工伤保险参保人数分别达到15万人、18万人。",
    "失业保险参保人数=15 万人 level 2025\n工伤保险参保人数=18 万人 level 2025" },
  { GOAL, "到2025年，城乡居民人均可支配收入分别达到6万元和3万元。",
    "城镇居民人均可支配收入=6 万元 level 2025\n农村居民人均可支配收入=3 万元 level 2025" },
  { REPORTED, "地区生产总值增长6.8%，总量突破2100亿元。",
    "地区生产总值=6.8 % actual annual-growth 2022 rise\n地区生产总值=>2100 亿元 actual none 2022" },
  { GOAL, "到2025年，整车产能达到20万辆，产量达到15万辆。", "整车产能=20 万辆 level 2025\n整车产量=15 万辆 level 2025" },
  { GOAL, "到2025年，零部件配套率达到60%，产业规模突破500亿元。",
    "零部件配套率=60 % level 2025\n产业规模=>500 亿元 level 2025" },
  { GOAL, "到2025年，绿化率达到45%，蓄积量达到6亿立方米；到2035年，分别达到46%和7亿立方米。",
    "绿化率=45 % level 2025\n蓄积量=6 亿立方米 level 2025\n绿化率=46 % level 2035\n蓄积量=7 亿立方米 level 2035" },
  { GOAL, "到2025年，新增劳动力平均受教育年限达到14年。", "新增劳动力平均受教育年限=14 年 level 2025" },
  { GOAL, "到2025年，利用社会资本占总投资的30%以上。", "利用社会资本占总投资比重=≥30 % level 2025" },
  { GOAL, "到2025年，收运体系覆盖98%以上的行政村。", "收运体系覆盖行政村=≥98 % level 2025" },
  { GOAL, "到2025年，合格率达到13%，高于全市平均水平1个百分点。",
    "合格率=13 % level 2025\n合格率=1 百分点 change 2025 against:高于全市平均水平" },
  { GOAL, "力争到2025年建成基地20个；覆盖率不低于60%。", "基地=20 个 level 2025 strive\n基地覆盖率=≥60 % level 2025" },
  { GOAL, "到2025年，供热规模力争达到800万千瓦、供气规模达到600万千瓦。",
    "供热规模=800 万千瓦 level 2025 strive\n供气规模=600 万千瓦 level 2025" },
  { TASK, "预计带动就业10万人以上；建设创业园50家。", "带动就业=≥10 万人 estimate level 2025\n创业园=50 家 level 2025" },
  { TASK, "实施水库除险加固320座，2022年底前完成150座，2025年底前全部完成。",
    "实施水库除险加固=320 座 increment 2025\n实施水库除险加固=150 座 increment 2022 milestone\n"
    "实施水库除险加固=100 % coverage 2025" },
  { TASK, "新建养老服务站20个，实现街道全覆盖。", "新建养老服务站=20 个 increment 2025\n新建养老服务站=100 % coverage 2025 scope:街道" },
  { GOAL, "覆盖率2023、2024、2025年分别达到50%、55%、60%。",
    "覆盖率=50 % level 2023 milestone\n覆盖率=55 % level 2024 milestone\n覆盖率=60 % level 2025" },
  { REPORT, "电池产业三年迈上300亿元、400亿元、500亿元三个台阶。",
    "电池产业=300 亿元 level 2023\n电池产业=400 亿元 level 2024\n电池产业=500 亿元 level 2025" },
  { TASK, "每个山洪重点防治村至少配备1套报警设备。", "报警设备=≥1 套 level 2025 each:每个山洪重点防治村" },
  { TASK, "产业规模达到4500亿元，奋力冲刺5000亿元。", "产业规模=4500 亿元 level 2025\n产业规模=5000 亿元 level 2025" },
  { TASK, "完成造林绿化50万亩、森林抚育150万亩。", "完成造林绿化=50 万亩 increment 2025\n完成森林抚育=150 万亩 increment 2025" },
  { REPORTED, "一般公共预算收入完成128亿元。", "一般公共预算收入=128 亿元 actual none 2022" },
  { GOAL, "到2025年，办公建筑屋顶安装比例不低于50%，学校、医院不低于40%。",
    "办公建筑屋顶安装比例=≥50 % level 2025\n学校、医院屋顶安装比例=≥40 % level 2025" },
  { GOAL, "到2025年，固体废弃物年利用量达到1亿吨；到2035年，年利用量达到2亿吨。",
    "固体废弃物年利用量=1 亿吨 level 2025\n固体废弃物年利用量=2 亿吨 level 2035" },
  { TASK, "新（改）建农村户厕3.2万户。", "新（改）建农村户厕=3.2 万户 increment 2025" },
  { GOAL, "到2025年，水质优良（达到或优于Ⅲ类）比例达到90%。", "水质优良（达到或优于Ⅲ类）比例=90 % level 2025" },
  { GOAL, "到2025年，城市道路清扫率达到85%，县城达到75%。", "城市道路清扫率=85 % level 2025\n县城道路清扫率=75 % level 2025" },
  { GOAL, "到2025年，小学、初中班额分别控制在45人和50人以内。",
    "小学班额=≤45 人 level 2025 ^decrease\n初中班额=≤50 人 level 2025 ^decrease" },
  { GOAL, "到2025年，新增学位2万个，其中县城1.2万个、乡镇0.8万个。",
    "学位=2 万个 increment 2025\n县城学位=1.2 万个 increment 2025 of:学位\n乡镇学位=0.8 万个 increment 2025 of:学位" },
  { TASK, "培养省级骨干教师30名、市级100名、县级300名。",
    "培养省级骨干教师=30 名 increment 2025\n培养市级骨干教师=100 名 increment 2025\n培养县级骨干教师=300 名 increment 2025" },
  { REVIEW, "2020年，全市累计完成造林126万亩。", "完成造林=126 万亩 actual cumulative 2020" },
  { TASK, "补充教师1200名。", "补充教师=1200 名 increment 2025" },
  { TASK, "临港新区就业人数达到8万人，国家级高新区总数达到3个。",
    "就业人数=8 万人 level 2025 area:临港新区\n国家级高新区总数=3 个 level 2025" },
  { TASK, "东山市、临江市产值分别达到3000亿元和1500亿元。",
    "产值=3000 亿元 level 2025 area:东山市\n产值=1500 亿元 level 2025 area:临江市" },
  { TASK, "临港新区新增就业不少于8万人。", "就业=≥8 万人 increment 2025 area:临港新区" },
  { TASK, "守牢790万亩耕地红线。", "耕地红线=790 万亩 level 2025" },
  { TASK, "能繁母猪存栏保持在32万头左右。", "能繁母猪存栏=≈32 万头 level 2025 ^maintain" },
  { TASK, "省内就近就业比例达到55%。", "省内就近就业比例=55 % level 2025" },
  { TASK, "获批1类创新药3个。", "获批1类创新药=3 个 increment 2025" },
  { TASK, "建设12英寸晶圆生产线2条。", "12英寸晶圆生产线=2 条 level 2025" },
  { TASK, "电池产业五年招募技师500名。", "电池产业招募技师=500 名 increment 2025" },
  { TASK, "营业收入5亿元以上企业研发机构实现全覆盖。", "营业收入5亿元以上企业研发机构=100 % coverage 2025" },
  { TASK, "企业数量在2020年基础上实现翻番。", "企业数量=2 倍 multiple 2025 @2020" },
  { TASK, "2025年，装配式建筑占当年新建建筑的比例达到30%。", "装配式建筑占当年新建建筑的比例=30 % level 2025" },
  { REVIEW, "“十三五”期间，完成投资186亿元，是“十二五”的1.6倍。建成水库4座。",
    "完成投资=186 亿元 actual increment 2016-2020\n完成投资=1.6 倍 actual multiple 2016-2020 @2015\n水库=4 座 actual none 2020" },
};

/* Numbers that are no figures of a plan. */
static const Case nothing[] = {
  { TASK, "单项支持额度最高500万元。", "" },
  { TASK, "20户以上自然村通硬化路。", "" },
  { TASK, "认真落实省委十一届七次、八次全会部署。", "" },
  { TASK, "推动五链（产业链、创新链、资金链）深度耦合。", "" },
  { TASK, "全市经济保持平稳运行，健全部门协作机制。", "" },
  { TASK, "庆祝成立70周年。", "" },
  { TASK, "办好十件实事，部署五大类21项具体任务，重点发展8个领域。", "" },
  { TASK, "对首次认定的企业，给予最高50万元奖励。", "" },
  { TASK, "按投资额的10%给予补助，最高不超过500万元。", "" },
  { TASK, "完善10万元以上的项目库。", "" },
  { TASK, "核心区面积9.8平方公里的园区四至清晰。", "" },
  { TASK, "核心区9.8平方公里，发展区243平方公里。", "" },
  { TASK, "与北京、上海等20家国家高新区开展合作。", "" },
  { TASK, "深入实施高新技术企业倍增计划。", "" },
  { TASK, "围绕三大行动、五个方面、十项工程推进工作。", "" },
  { SAFEGUARD, "领导小组每季度召开一次会议。", "" },
  { SAFEGUARD, "各部门每半年报送1次工作进展。", "" },
  { TASK, "推广5G、1000千伏等先进技术。", "" },
  { TASK, "落实《规划(2016—2020年)》(政发〔2016〕29号)要求。", "" },
  { TASK, "申请材料应当在3个工作日内办结。", "" },
  { TASK, "打造一个具有影响力的品牌。", "" },
  { TASK, "建立一支高素质队伍。", "" },
  { TASK, "打通科技服务“最后一公里”。", "" },
  { TASK, "对投资1亿元以上的企业优先保障用地。", "" },
  { TASK, "持续提高公共服务水平，不断增强群众获得感。", "" },
  { TASK, "处以1万元以上3万元以下罚款。", "" },
  { TASK, "企业所得税减按15%征收。", "" },
  { TASK, "支持企业开展“专利清零”行动。", "" },
  { TASK, "依托电信、移动、联通三大数据中心发展数字产业。", "" },
  { TASK, "领导小组办公室对全部任务实行清单管理。", "" },
  { TASK, "支持年货运量150万吨以上企业接入专用线。", "" },
  { TASK, "单机容量1.5兆瓦以下机组基本完成改造。", "" },
  { SAFEGUARD, "对学员满意度低于80%的机构暂停承训资格。", "" },
  { TASK, "35蒸吨/小时及以下燃煤锅炉基本淘汰。", "" },
};

static const struct
{
  const char *name;
  const Case *cases;
  guint n_cases;
} groups[] = {
#define GROUP(name) { #name, name, G_N_ELEMENTS (name) }
  GROUP (levels),   GROUP (increments), GROUP (totals), GROUP (changes), GROUP (places_in_order), GROUP (lists), GROUP (subjects),
  GROUP (pieces),
  GROUP (years),    GROUP (spans), GROUP (beside),   GROUP (firmness),   GROUP (against), GROUP (each),   GROUP (past),            GROUP (nothing),
  GROUP (clauses),  GROUP (manners),
#undef GROUP
};

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  return g_enum_get_value (class, value)->value_nick;
}

static const char *const signs[] = { "", "", "≥", ">", "≤", "<", "≈", "", "=" };

static void
append_statement (GString                  *string,
                  const PlanModelReading   *reading,
                  const PlanModelStatement *statement)
{
  if (string->len > 0)
    g_string_append_c (string, '\n');
  g_string_append_printf (string, "%s=%s", statement->name, signs[statement->comparator]);
  if (statement->has_amount)
    {
      g_autofree char *amount = plan_model_decimal_to_string (&statement->amount);

      g_string_append (string, amount);
    }
  else
    g_string_append_c (string, '-');
  if (statement->has_upper)
    {
      g_autofree char *upper = plan_model_decimal_to_string (&statement->upper);

      g_string_append_printf (string, "–%s", upper);
    }
  if (statement->has_amount && statement->unit != NULL)
    g_string_append_printf (string, " %s", statement->unit);
  if (statement->role == PLAN_MODEL_VALUE_ROLE_ACTUAL || statement->role == PLAN_MODEL_VALUE_ROLE_BASELINE
      || statement->role == PLAN_MODEL_VALUE_ROLE_ESTIMATE)
    g_string_append_printf (string, " %s", get_nick (PLAN_MODEL_TYPE_VALUE_ROLE, statement->role));
  g_string_append_printf (string, " %s", get_nick (PLAN_MODEL_TYPE_FORM, statement->form));
  if (statement->deadline != NULL)
    g_string_append_printf (string, " %s", statement->deadline);
  else if (statement->year_start != 0)
    g_string_append_printf (string, " %d-%d", statement->year_start, statement->year_end);
  else
    g_string_append_printf (string, " %d", statement->year);
  if (statement->role == PLAN_MODEL_VALUE_ROLE_MILESTONE)
    g_string_append (string, " milestone");
  if (statement->firmness != PLAN_MODEL_FIRMNESS_NONE)
    g_string_append_printf (string, " %s", get_nick (PLAN_MODEL_TYPE_FIRMNESS, statement->firmness));
  if (statement->change != PLAN_MODEL_CHANGE_NONE)
    g_string_append_printf (string, " %s", get_nick (PLAN_MODEL_TYPE_CHANGE, statement->change));
  if (statement->base_year != 0)
    g_string_append_printf (string, " @%d", statement->base_year);
  if (statement->direction != PLAN_MODEL_DIRECTION_UNKNOWN)
    g_string_append_printf (string, " ^%s", get_nick (PLAN_MODEL_TYPE_DIRECTION, statement->direction));
  if (statement->each != NULL)
    g_string_append_printf (string, " each:%s", statement->each);
  if (statement->scope != NULL)
    g_string_append_printf (string, " scope:%s", statement->scope);
  if (statement->area != NULL)
    g_string_append_printf (string, " area:%s", statement->area);
  if (statement->against_text != NULL)
    g_string_append_printf (string, " against:%s", statement->against_text);
  if (statement->parent_statement != 0)
    g_string_append_printf (string, " of:%s",
                            g_array_index (reading->statements, PlanModelStatement, statement->parent_statement - 1).name);
  if (statement->status != PLAN_MODEL_STATUS_NORMAL)
    g_string_append_printf (string, " status:%s", get_nick (PLAN_MODEL_TYPE_STATUS, statement->status));
}

/* A reading of one paragraph under one heading, of a plan of which the rest is known. */
static char *
read_case (const Case *row)
{
  static const PlanModelSectionKind kinds[] = {
    [GOAL] = PLAN_MODEL_SECTION_KIND_GOAL,           [TASK] = PLAN_MODEL_SECTION_KIND_TASK,
    [REVIEW] = PLAN_MODEL_SECTION_KIND_REVIEW,       [SAFEGUARD] = PLAN_MODEL_SECTION_KIND_SAFEGUARD,
    [REPORT] = PLAN_MODEL_SECTION_KIND_TASK,         [REPORTED] = PLAN_MODEL_SECTION_KIND_REVIEW,
  };
  g_autofree char *text = g_strdup_printf ("甲市\n%s", row->text);
  PlanModelDocument document = {
    .name = NULL, .text = text, .length = strlen (text), .n_characters = g_utf8_strlen (text, -1), .encoding = "UTF-8"
  };
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (1000);
  g_autoptr (PlanModelRaw) raw = plan_model_raw_new (&document);
  g_autoptr (PlanModelLayout) layout = plan_model_layout_new (raw);
  PlanModelReading *reading;
  PlanModelHeading heading = { .kind = kinds[row->where], .end_block = 2 };
  GString *string = g_string_new (NULL);
  gboolean is_report = row->where == REPORT || row->where == REPORTED;
  guint32 area_end = 0;

  for (guint i = 0; i < 2; i++)
    {
      PlanModelBlock block = { .kind = PLAN_MODEL_BLOCK_PARAGRAPH, .heading = 1 };

      block.start = plan_model_layout_append_condensed (layout, raw->lines[i].start, raw->lines[i].end, &block.end);
      block.body = i == 0 ? block.end : block.start;
      if (i == 0)
        area_end = block.end;
      g_array_append_val (layout->blocks, block);
    }
  reading = plan_model_reading_new (&document, raw, layout, notes);
  g_array_append_val (reading->headings, heading);
  reading->facts.area = (PlanModelFact){ "甲市", { area_end - 2, area_end } };
  reading->facts.kind = is_report ? PLAN_MODEL_PLAN_KIND_WORK_REPORT : PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN;
  reading->facts.period_start = is_report ? 2023 : 2021;
  reading->facts.period_end = is_report ? 2023 : 2025;
  reading->facts.issued.text = is_report ? "2023-01-12" : "2021-03-30";
  plan_model_targets_find (reading);
  for (guint i = 0; i < reading->statements->len; i++)
    append_statement (string, reading, &g_array_index (reading->statements, PlanModelStatement, i));
  plan_model_reading_free (reading);

  return g_string_free (string, FALSE);
}

static void
test_group (gconstpointer data)
{
  guint group = GPOINTER_TO_UINT (data);

  for (guint i = 0; i < groups[group].n_cases; i++)
    {
      const Case *row = &groups[group].cases[i];
      g_autofree char *found = read_case (row);

      if (g_strcmp0 (found, row->statements) == 0)
        continue;
      g_test_fail ();
      g_test_message ("%s\nexpected\n%s\nfound\n%s", row->text, row->statements, found);
    }
}

/* The table of docs/reader/verbs.md is the lexicon: each verb in the row of its group, and no other there. */
static void
test_verbs (void)
{
  static const char *const rows[PLAN_MODEL_N_VERBS] = {
    [PLAN_MODEL_VERB_REACH] = "reach",         [PLAN_MODEL_VERB_BUILD] = "build",
    [PLAN_MODEL_VERB_MAKE] = "make",           [PLAN_MODEL_VERB_ADD] = "add",
    [PLAN_MODEL_VERB_TOTAL] = "total",         [PLAN_MODEL_VERB_RISE] = "rise",
    [PLAN_MODEL_VERB_FALL] = "fall",           [PLAN_MODEL_VERB_RISE_TO] = "rise-to",
    [PLAN_MODEL_VERB_FALL_TO] = "fall-to",     [PLAN_MODEL_VERB_HOLD] = "hold",
    [PLAN_MODEL_VERB_CAP] = "cap",             [PLAN_MODEL_VERB_GROWTH] = "growth",
    [PLAN_MODEL_VERB_DECLINE] = "decline",     [PLAN_MODEL_VERB_YEARLY_RISE] = "yearly-rise",
    [PLAN_MODEL_VERB_YEARLY_FALL] = "yearly-fall", [PLAN_MODEL_VERB_KEEP] = "keep",
  };
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "reader", "verbs.md", NULL);
  g_autofree char *page = NULL;
  g_autoptr (GError) error = NULL;
  guint n_found = 0;

  g_file_get_contents (path, &page, NULL, &error);
  g_assert_no_error (error);
  for (guint verb = 1; verb < PLAN_MODEL_N_VERBS; verb++)
    {
      g_autofree char *start = g_strdup_printf ("\n| %s |", rows[verb]);
      const char *line = strstr (page, start);
      g_autofree char *row = NULL;
      g_auto (GStrv) cells = NULL, words = NULL;

      g_assert_nonnull (line);
      row = g_strndup (line + 1, strcspn (line + 1, "\n"));
      cells = g_strsplit (row, "|", -1);
      g_assert_cmpuint (g_strv_length (cells), ==, 7);
      words = g_strsplit (g_strstrip (cells[5]), " ", -1);
      for (guint i = 0; i < plan_model_verbs.n_words; i++)
        if (plan_model_verbs.words[i].sense == verb)
          {
            if (!g_strv_contains ((const char *const *) words, plan_model_verbs.words[i].word))
              g_error ("%s is not in the row %s", plan_model_verbs.words[i].word, rows[verb]);
            n_found++;
          }
      n_found -= g_strv_length (words);
    }
  g_assert_cmpuint (n_found, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/targets/%s", groups[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_group);
    }
  g_test_add_func ("/reader/targets/verbs", test_verbs);

  return g_test_run ();
}
