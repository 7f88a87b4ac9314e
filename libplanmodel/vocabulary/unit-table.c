/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/unit-table-private.h>

#include <string.h>

/* The one place where a unit is written.
 *
 * The sizes are exact and come from the law: GB 3100-93 (SI), the State Council's order of 1984 on legal units of measurement
 * (亩 as 10000/15 m², 斤 as 500 g, 里 as 500 m), IEC 80000-13 for data, where prefixes are decimal.  A word of which nobody
 * knows alone what it measures (度, 卡, T) is not in the table; a P of computing stands apart under a group of its own.
 */
#define D(dimension) PLAN_MODEL_DIMENSION_##dimension
#define UNIT(hans, hant, en, also, dimension, numerator, denominator, ten)                                             \
  { hans, hant, en, also, NULL, { D (dimension), 0 }, ten, numerator, denominator },
#define GROUPED(hans, hant, en, also, group, dimension, numerator, denominator, ten)                                   \
  { hans, hant, en, also, group, { D (dimension), 0 }, ten, numerator, denominator },
#define PRODUCT(hans, hant, en, also, first, second, numerator, denominator, ten)                                      \
  { hans, hant, en, also, NULL, { D (first), D (second) }, ten, numerator, denominator },
#define QUOTIENT(hans, hant, en, also, first, second, numerator, denominator, ten)                                     \
  { hans, hant, en, also, NULL, { D (first), -D (second) }, ten, numerator, denominator },
#define COUNT(hans, hant, en, also) UNIT (hans, hant, en, also, COUNT, 1, 1, 0)
#define COUNT_OF(group, hans, hant, en, also) GROUPED (hans, hant, en, also, group, COUNT, 1, 1, 0)
#define MONEY(hans, hant, en, also, dimension, ten) UNIT (hans, hant, en, also, dimension, 1, 1, ten)
#define PERSON_TIME(hans, hant, en, also, dimension, numerator)                                                        \
  { hans, hant, en, also, "人", { D (COUNT), D (dimension) }, 0, numerator, 1 },

static const PlanModelUnitAtom atoms[] = {
  /* people */
  COUNT_OF ("人", "人", "人", "person|people", "人口 個人口 个人口 員 员")
  COUNT_OF ("人", "名", "名", "person|people", "名人 名(人)")
  COUNT ("人次", "人次", "person-times", "人(次)")
  COUNT ("常住人口", "常住人口", "resident|residents", "人常住人口 名常住人口")
  COUNT ("户籍人口", "戶籍人口", "registered resident|registered residents", NULL)
  COUNT ("居民", "居民", "resident|residents", "居民人口")
  COUNT ("学生", "學生", "student|students", "名学生 名學生 生")
  COUNT ("老人", "老人", "elderly person|elderly people", "名老人 老年人 名老年人")
  COUNT ("儿童", "兒童", "child|children", "名儿童 名兒童")
  COUNT ("职工", "職工", "employee|employees", "名职工 名職工")
  COUNT ("劳动力", "勞動力", "member of the labour force|members of the labour force", NULL)
  COUNT_OF ("从业人员", "从业人员", "從業人員", "person employed|people employed", NULL)
  COUNT_OF ("从业人员", "就业人员", "就業人員", "person employed|people employed", "名就业人员 名就業人員")
  COUNT_OF ("产妇", "产妇", "產婦", "woman in childbirth|women in childbirth", "孕产妇 孕產婦")
  COUNT_OF ("活产", "活产", "活產", "live birth|live births", "活产儿 活產兒 活产婴儿 活產嬰兒")
  PERSON_TIME ("人年", "人年", "person-years", "人·年 人.年", CALENDAR_TIME, 12)
  PERSON_TIME ("人月", "人月", "person-months", "人·月 人.月", CALENDAR_TIME, 1)
  PERSON_TIME ("人天", "人天", "person-days", "人日 人·天 人·日 人.天 人.日 人·d 人.d", TIME, 86400)
  COUNT ("人份", "人份", "doses", NULL)
  COUNT ("队", "隊", "teams", NULL)
  COUNT ("班", "班", "classes", "教学班 教學班 个教学班 個教學班 个班 個班")
  COUNT ("团", "團", "groups", NULL)

  /* classifiers */
  COUNT ("个", "個", "items", "箇")
  COUNT ("家", "家", "establishments", NULL)
  COUNT ("户", "戶", "household|households", "户(家) 戶(家)")
  COUNT ("项", "項", "items", NULL)
  COUNT ("件", "件", "pieces", NULL)
  COUNT ("所", "所", "institutions", NULL)
  COUNT ("座", "座", "structures", NULL)
  COUNT ("处", "處", "sites", NULL)
  COUNT ("条", "條", "lines", NULL)
  COUNT ("批", "批", "batches", "批次")
  COUNT ("场", "場", "events", "场次 場次")
  COUNT ("次", "次", "times", "个次 個次")
  COUNT ("种", "種", "kinds", NULL)
  COUNT ("类别", "類別", "classes", "门类 門類 大类 大類 小类 小類")
  COUNT ("大项", "大項", "main items", NULL)
  COUNT ("小项", "小項", "minor items", NULL)
  COUNT ("篇", "篇", "papers", NULL)
  COUNT ("门", "門", "courses", NULL)
  COUNT ("期", "期", "issues", NULL)
  COUNT ("届", "屆", "editions", "届次 屆次")
  COUNT ("张", "張", "sheets", NULL)
  COUNT ("块", "塊", "blocks", NULL)
  COUNT ("片", "片", "tracts", NULL)
  COUNT ("支", "支", "teams", NULL)
  COUNT ("册", "冊", "volumes", NULL)
  COUNT ("部", "部", "works", NULL)
  COUNT ("间", "間", "rooms", NULL)
  COUNT_OF ("栋", "栋", "棟", "buildings", NULL)
  COUNT_OF ("栋", "幢", "幢", "buildings", NULL)
  COUNT ("宗", "宗", "cases", "宗次")
  COUNT ("起", "起", "incidents", NULL)
  COUNT ("例", "例", "cases", NULL)
  COUNT_OF ("株", "株", "株", "plants", NULL)
  COUNT_OF ("株", "棵", "棵", "plants", NULL)
  COUNT ("头", "頭", "head", "头份 頭份")
  COUNT ("只", "隻", "head", "头只 頭隻 头(只) 頭(隻) 只(羽) 隻(羽)")
  COUNT ("羽", "羽", "head of poultry", "羽(只) 羽(隻)")
  COUNT ("羊单位", "羊單位", "sheep units", "只羊单位 隻羊單位 个羊单位 個羊單位 绵羊单位 綿羊單位")
  COUNT ("颗", "顆", "grains", NULL)
  COUNT ("枚", "枚", "pieces", NULL)
  COUNT ("匹", "匹", "head of horses", "头(匹) 頭(匹)")
  COUNT ("峰", "峰", "head of camels", NULL)
  COUNT ("尾", "尾", "fish", NULL)
  COUNT ("口", "口", "wells and the like", NULL)
  COUNT ("眼", "眼", "wells", NULL)
  COUNT ("孔", "孔", "holes", NULL)
  COUNT ("根", "根", "rods", NULL)
  COUNT ("辆", "輛", "vehicles", NULL)
  COUNT ("标台", "標臺", "standard buses", "標台 标辆 標輛 标准台 標準臺 標準台")
  COUNT ("台", "臺", "machines", "台(套) 臺(套) 台套 臺套 台、套 臺、套 台件 臺件 台(件) 臺(件)")
  COUNT ("套", "套", "sets", "套(台) 套(臺) 套(间) 套(間) 件套 件(套)")
  COUNT ("台班", "臺班", "machine-shifts", "台次 臺次")
  COUNT ("艘", "艘", "ships", "艘船")
  COUNT ("架", "架", "aircraft or racks", NULL)
  COUNT_OF ("机架", "机架", "機架", "racks", NULL)
  COUNT_OF ("机架", "标准机架", "標準機架", "standard racks",
            "个标准机架 個標準機架 架标准机架 架標準機架 标架 標架")
  COUNT ("列", "列", "trains", NULL)
  COUNT ("节", "節", "sections", "节课 節課")
  COUNT ("笔", "筆", "transactions", NULL)
  COUNT ("份", "份", "copies", NULL)
  COUNT ("本", "本", "books", NULL)
  COUNT ("卷", "卷", "volumes", NULL)
  COUNT ("集", "集", "episodes", NULL)
  COUNT ("首", "首", "songs", NULL)
  COUNT ("幅", "幅", "pictures", NULL)
  COUNT ("款", "款", "models", NULL)
  COUNT ("样", "樣", "kinds", NULL)
  COUNT ("轮", "輪", "rounds", NULL)
  COUNT ("对", "對", "pairs", NULL)
  COUNT ("双", "雙", "pairs", NULL)
  COUNT ("组", "組", "groups", NULL)
  COUNT_OF ("床", "床", "床", "beds", NULL)
  COUNT_OF ("床", "床位", "床位", "beds", "个床位 個床位 张床位 張床位")
  COUNT ("席", "席", "seats", NULL)
  COUNT_OF ("座位", "座位", "座位", "seats", "个座位 個座位")
  COUNT ("层", "層", "storeys", NULL)
  COUNT ("道", "道", "lines", NULL)
  COUNT ("路", "路", "routes", NULL)
  COUNT ("线", "線", "lines", NULL)
  COUNT ("端", "端", "ports", "端口")
  COUNT ("箱", "箱", "boxes", NULL)
  COUNT ("标准箱", "標準箱", "TEU", "标箱 標箱 TEU teu 个标准箱 個標準箱 个标箱 個標箱")
  COUNT ("袋", "袋", "bags", NULL)
  COUNT ("瓶", "瓶", "bottles", NULL)
  COUNT ("桶", "桶", "barrels", NULL)
  COUNT ("包", "包", "packs", NULL)
  COUNT ("盒", "盒", "boxes", NULL)
  COUNT ("车", "車", "cartloads", NULL)
  COUNT ("棚", "棚", "greenhouses", NULL)
  COUNT ("盏", "盞", "lamps", NULL)
  COUNT ("杆", "杆", "poles", "根杆")
  COUNT ("桩", "樁", "charging posts", NULL)
  COUNT ("站", "站", "stations", NULL)
  COUNT_OF ("点", "点位", "點位", "points", "个点位 個點位")
  COUNT ("校", "校", "schools", NULL)
  COUNT ("院", "院", "institutions", NULL)
  COUNT ("厂", "廠", "plants", NULL)
  COUNT ("店", "店", "shops", NULL)
  COUNT ("库", "庫", "stores", NULL)
  COUNT ("圈", "圈", "circles", NULL)
  COUNT ("链", "鏈", "chains", NULL)
  COUNT ("网", "網", "nets", NULL)
  COUNT ("环", "環", "rings", NULL)
  COUNT ("剂", "劑", "doses", "剂次 劑次 针 針 针次 針次")
  COUNT ("课时", "課時", "lessons", NULL)
  COUNT ("学时", "學時", "credit hours", "个学时 個學時")
  COUNT ("学分", "學分", "credits", "个学分 個學分")
  COUNT ("单", "單", "orders", NULL)
  COUNT ("票", "票", "consignments", "票次")
  COUNT ("家次", "家次", "establishment-times", "企次")
  COUNT ("户次", "戶次", "household-times", NULL)
  COUNT ("车次", "車次", "vehicle trips", "辆次 輛次")
  COUNT ("架次", "架次", "flights", NULL)
  COUNT ("班次", "班次", "scheduled trips", "航次")
  COUNT ("件次", "件次", "piece-times", NULL)
  COUNT ("项次", "項次", "item-times", NULL)
  COUNT ("亩次", "畝次", "mu-times", NULL)
  COUNT ("艘次", "艘次", "ship calls", "船次")
  COUNT ("列次", "列次", "train trips", NULL)
  COUNT ("头次", "頭次", "head-times", NULL)
  COUNT ("篇次", "篇次", "paper-times", NULL)
  COUNT ("客次", "客次", "passenger trips", "乘次")
  COUNT ("频次", "頻次", "times", NULL)
  COUNT ("泊位", "泊位", "berths", "个泊位 個泊位")
  COUNT_OF ("泊位", "车位", "車位", "parking spaces", "个车位 個車位")
  COUNT ("学位", "學位", "school places", "个学位 個學位")
  COUNT ("席位", "席位", "seats", "个席位 個席位")
  COUNT ("工位", "工位", "work places", "个工位 個工位")
  COUNT ("岗位", "崗位", "jobs", "个岗位 個崗位 个就业岗位 個就業崗位")
  COUNT ("单位", "單位", "bodies", "个单位 個單位 家单位 家單位")
  COUNT ("页", "頁", "pages", NULL)
  COUNT ("字", "字", "characters", NULL)
  COUNT ("枝", "枝", "stems", NULL)
  COUNT ("朵", "朵", "flowers", NULL)
  COUNT ("型", "型", "types", NULL)
  COUNT ("档", "檔", "grades", NULL)
  COUNT ("句", "句", "sentences", NULL)
  COUNT ("段", "段", "stretches", NULL)
  COUNT ("面", "面", "surfaces", NULL)
  COUNT ("股", "股", "shares", NULL)
  COUNT ("步", "步", "steps", "步骤 步驟 个步骤 個步驟")
  COUNT ("餐", "餐", "meals", NULL)
  COUNT ("副", "副", "pairs or sets", NULL)
  COUNT ("芯", "芯", "cores", NULL)
  COUNT ("顶", "頂", "tents and the like", NULL)
  COUNT ("把", "把", "chairs and the like", NULL)
  COUNT ("具", "具", "devices", "具次")
  COUNT_OF ("点", "点", "點", "points", NULL)
  COUNT ("园", "園", "parks", NULL)
  COUNT ("井", "井", "wells", NULL)
  COUNT ("泵", "泵", "pumps", NULL)
  COUNT ("机", "機", "machines", NULL)
  COUNT ("枪", "槍", "charging guns", NULL)
  COUNT ("束", "束", "bunches", NULL)
  COUNT ("丛", "叢", "clumps", NULL)
  COUNT ("窝", "窩", "litters", NULL)
  COUNT ("粒", "粒", "grains", NULL)
  COUNT ("穴", "穴", "planting holes", NULL)
  COUNT ("蔸", "蔸", "stools of plants", NULL)
  COUNT ("筐", "筐", "baskets", NULL)
  COUNT ("垛", "垛", "stacks", NULL)
  COUNT ("柜", "櫃", "cabinets", NULL)
  COUNT ("格", "格", "cells", NULL)
  COUNT ("榜", "榜", "lists", NULL)
  COUNT ("码", "碼", "codes", NULL)
  COUNT ("课", "課", "lessons", "堂课 堂課 堂")
  COUNT ("味", "味", "ingredients", NULL)
  COUNT ("族", "族", "peoples", NULL)
  COUNT ("门次", "門次", "course-times", NULL)
  COUNT ("部次", "部次", "work-times", NULL)
  COUNT ("校次", "校次", "school-times", NULL)
  COUNT ("村次", "村次", "village-times", NULL)
  COUNT ("床次", "床次", "bed-times", NULL)
  COUNT ("点次", "點次", "point-times", NULL)
  COUNT ("对次", "對次", "pair-times", NULL)
  COUNT ("箱次", "箱次", "box-times", NULL)
  COUNT ("座次", "座次", "seat-times", "席次")
  COUNT ("人餐", "人餐", "meals", NULL)
  COUNT ("铺位", "鋪位", "berths", NULL)
  COUNT ("卡位", "卡位", "seats", NULL)
  COUNT ("机位", "機位", "stands", NULL)
  COUNT ("伙", "夥", "bands", NULL)
  COUNT ("营", "營", "battalions", NULL)
  COUNT ("连", "連", "companies", NULL)
  COUNT ("排", "排", "rows", NULL)
  COUNT ("行", "行", "rows", NULL)
  COUNT ("桌", "桌", "tables", NULL)
  COUNT ("帧", "幀", "frames", NULL)
  COUNT ("管", "管", "tubes", NULL)
  COUNT ("盘", "盤", "trays", NULL)
  COUNT ("孵", "孵", "hatches", NULL)
  COUNT ("滴", "滴", "drops", NULL)
  COUNT ("沟", "溝", "ditches", NULL)
  COUNT ("湖", "湖", "lakes", NULL)
  COUNT ("岛", "島", "islands", NULL)
  COUNT ("镜", "鏡", "mirrors", NULL)
  COUNT ("屏", "屏", "screens", NULL)
  COUNT ("代", "代", "generations", NULL)
  COUNT ("学期", "學期", "terms", "个学期 個學期")
  COUNT ("标准件", "標準件", "standard pieces", NULL)
  COUNT ("炉", "爐", "furnace charges", NULL)
  COUNT ("国", "國", "countries", "个国家 個國家")
  COUNT ("省", "省", "provinces", "个省 個省")
  COUNT ("市", "市", "cities", "个市 個市")
  COUNT ("县", "縣", "counties", "个县 個縣 县(市) 縣(市) 个县(市、区) 個縣(市、區) 县市 縣市 县区 縣區 区县 區縣")
  COUNT ("区", "區", "districts", "个区 個區 旗 盟 州")
  COUNT ("乡镇", "鄉鎮", "townships", "乡 鄉 镇 鎮 个乡镇 個鄉鎮 镇街 鎮街 街道 个镇 個鎮 个乡 個鄉")
  COUNT ("村", "村", "villages", "个村 個村 行政村 个行政村 個行政村 自然村 个自然村 個自然村")
  COUNT ("小区", "小區", "neighbourhoods", "个小区 個小區")
  COUNT ("团场", "團場", "regimental farms", NULL)

  /* money */
  MONEY ("元", "元", "yuan", "元人民币 元人民幣 人民币 人民幣 元钱 元錢 块钱 塊錢 圆 圓", MONEY, 0)
  MONEY ("角", "角", "jiao", NULL, MONEY, -1)
  GROUPED ("元GDP", "元GDP", "yuan of GDP", "元地区生产总值 元地區生產總值 元国内生产总值 元國內生產總值", "GDP", MONEY, 1, 1, 0)
  GROUPED ("元产值", "元產值", "yuan of output", "元总产值 元總產值", "产值", MONEY, 1, 1, 0)
  GROUPED ("元增加值", "元增加值", "yuan of value added", "元工业增加值 元工業增加值", "增加值", MONEY, 1, 1, 0)
  MONEY ("美元", "美元", "US dollars", "美金 USD", MONEY_USD, 0)
  MONEY ("欧元", "歐元", "euros", "EUR", MONEY_EUR, 0)
  MONEY ("港元", "港元", "Hong Kong dollars", "港币 港幣 HKD", MONEY_HKD, 0)
  MONEY ("日元", "日元", "yen", "日圆 日圓 JPY", MONEY_JPY, 0)
  MONEY ("英镑", "英鎊", "pounds sterling", "GBP", MONEY_GBP, 0)
  MONEY ("卢布", "盧布", "roubles", "RUB", MONEY_RUB, 0)
  MONEY ("澳元", "澳元", "Australian dollars", "AUD", MONEY_AUD, 0)
  MONEY ("新台币", "新臺幣", "Taiwan dollars", "新台幣 新臺币 TWD", MONEY_TWD, 0)
  MONEY ("新元", "新元", "Singapore dollars", "新加坡元 SGD", MONEY_SGD, 0)
  MONEY ("韩元", "韓元", "won", "韩圆 韓圓 KRW", MONEY_KRW, 0)
  MONEY ("坚戈", "堅戈", "tenge", "KZT", MONEY_KZT, 0)

  /* parts */
  UNIT ("%", "%", "%", "个% 個% 百分之一 ﹪ pct", PERCENT, 1, 1, 0)
  UNIT ("‰", "‰", "‰", "千分之一", PERCENT, 1, 1, -1)
  UNIT ("‱", "‱", "‱", "万分之一 萬分之一", PERCENT, 1, 1, -2)
  UNIT ("十万分之一", "十萬分之一", "per 100,000", NULL, PERCENT, 1, 1, -3)
  UNIT ("百万分之一", "百萬分之一", "per million", "ppm", PERCENT, 1, 1, -4)
  UNIT ("十亿分之一", "十億分之一", "per thousand million", "ppb", PERCENT, 1, 1, -7)
  UNIT ("成", "成", "tenth|tenths", "十分之一", PERCENT, 10, 1, 0)
  UNIT ("一半", "一半", "half|halves", "半数 半數 二分之一", PERCENT, 50, 1, 0)
  UNIT ("三分之一", "三分之一", "third|thirds", NULL, PERCENT, 100, 3, 0)
  UNIT ("四分之一", "四分之一", "quarter|quarters", NULL, PERCENT, 25, 1, 0)
  UNIT ("五分之一", "五分之一", "fifth|fifths", NULL, PERCENT, 20, 1, 0)
  UNIT ("六分之一", "六分之一", "sixth|sixths", NULL, PERCENT, 100, 6, 0)
  UNIT ("七分之一", "七分之一", "seventh|sevenths", NULL, PERCENT, 100, 7, 0)
  UNIT ("八分之一", "八分之一", "eighth|eighths", NULL, PERCENT, 125, 1, -1)
  UNIT ("九分之一", "九分之一", "ninth|ninths", NULL, PERCENT, 100, 9, 0)
  UNIT ("百分点", "百分點", "percentage point|percentage points", "个百分点 個百分點 pp 个pct 個pct", PERCENTAGE_POINT, 1, 1, 0)
  UNIT ("千分点", "千分點", "tenths of a percentage point", "个千分点 個千分點", PERCENTAGE_POINT, 1, 1, -1)
  UNIT ("基点", "基點", "basis point|basis points", "个基点 個基點 BP bp 个BP 個BP 个bp 個bp", PERCENTAGE_POINT, 1, 1, -2)
  UNIT ("倍", "倍", "times", NULL, MULTIPLE, 1, 1, 0)
  UNIT ("位", "位", "places", "位次 个位次 個位次 名位 个名次 個名次 名次 个位 個位 位序 个位置 個位置", RANK, 1, 1, 0)
  UNIT ("分", "分", "points", NULL, SCORE, 1, 1, 0)
  UNIT ("指数点", "指數點", "index points", "个指数点 個指數點", INDEX_POINT, 1, 1, 0)

  /* length, in metres */
  UNIT ("米", "米", "metre|metres", "公尺 m", LENGTH, 1, 1, 0)
  UNIT ("公里", "公里", "kilometre|kilometres", "千米 km KM Km", LENGTH, 1, 1, 3)
  UNIT ("分米", "分米", "decimetres", "dm", LENGTH, 1, 1, -1)
  UNIT ("厘米", "厘米", "centimetre|centimetres", "釐米 公分 cm", LENGTH, 1, 1, -2)
  UNIT ("毫米", "毫米", "millimetres", "mm", LENGTH, 1, 1, -3)
  UNIT ("微米", "微米", "micrometres", "μm um", LENGTH, 1, 1, -6)
  UNIT ("纳米", "納米", "nanometres", "nm", LENGTH, 1, 1, -9)
  UNIT ("里", "里", "li", "华里 華里 市里", LENGTH, 500, 1, 0)
  UNIT ("尺", "尺", "chi", "市尺", LENGTH, 1, 3, 0)
  UNIT ("丈", "丈", "zhang", "市丈", LENGTH, 10, 3, 0)
  UNIT ("海里", "海里", "nautical miles", "浬", LENGTH, 1852, 1, 0)
  UNIT ("英寸", "英寸", "inches", "英吋", LENGTH, 254, 1, -4)
  UNIT ("延米", "延米", "running metres", "延长米 延長米 进尺 進尺", LENGTH, 1, 1, 0)
  GROUPED ("车道公里", "車道公里", "lane-kilometres", NULL, "车道公里", LENGTH, 1, 1, 3)
  GROUPED ("单线公里", "單線公里", "kilometres of single line", NULL, "单线公里", LENGTH, 1, 1, 3)
  GROUPED ("正线公里", "正線公里", "kilometres of main line", NULL, "正线公里", LENGTH, 1, 1, 3)
  GROUPED ("皮长公里", "皮長公里", "sheath-kilometres", NULL, "皮长公里", LENGTH, 1, 1, 3)
  GROUPED ("芯公里", "芯公里", "fibre-kilometres", NULL, "芯公里", LENGTH, 1, 1, 3)
  GROUPED ("管公里", "管公里", "duct-kilometres", "孔公里", "管公里", LENGTH, 1, 1, 3)
  GROUPED ("沟公里", "溝公里", "trench-kilometres", NULL, "沟公里", LENGTH, 1, 1, 3)
  GROUPED ("路公里", "路公里", "route-kilometres", NULL, "路公里", LENGTH, 1, 1, 3)

  /* area, in square metres */
  UNIT ("平方米", "平方米", "square metre|square metres", "平米 平方 平方公尺 m2 M2", AREA, 1, 1, 0)
  UNIT ("平方公里", "平方公里", "square kilometre|square kilometres", "平方千米 km2 KM2", AREA, 1, 1, 6)
  UNIT ("公顷", "公頃", "hectare|hectares", "ha hm2", AREA, 1, 1, 4)
  UNIT ("亩", "畝", "mu", NULL, AREA, 2000, 3, 0)
  UNIT ("公亩", "公畝", "ares", NULL, AREA, 1, 1, 2)
  UNIT ("市顷", "市頃", "qing", "顷 頃", AREA, 200000, 3, 0)
  UNIT ("平方厘米", "平方厘米", "square centimetres", "平方釐米 cm2", AREA, 1, 1, -4)
  UNIT ("平方毫米", "平方毫米", "square millimetres", "mm2", AREA, 1, 1, -6)

  /* volume, in cubic metres */
  UNIT ("立方米", "立方米", "cubic metre|cubic metres", "立方 方 立方公尺 m3 M3", VOLUME, 1, 1, 0)
  GROUPED ("标准立方米", "標準立方米", "standard cubic metre|standard cubic metres",
           "标立方米 標立方米 标方 標方 Nm3", "标准立方米", VOLUME, 1, 1, 0)
  UNIT ("升", "升", "litre|litres", "公升 L dm3", VOLUME, 1, 1, -3)
  UNIT ("毫升", "毫升", "millilitre|millilitres", "mL ml cm3 立方厘米", VOLUME, 1, 1, -6)
  UNIT ("千升", "千升", "kilolitres", "kL", VOLUME, 1, 1, 0)

  /* mass, in grams */
  UNIT ("吨", "噸", "tonne|tonnes", "公吨 公噸 t", MASS, 1, 1, 6)
  UNIT ("千吨", "千噸", "kilotonnes", "kt", MASS, 1, 1, 9)
  UNIT ("兆吨", "兆噸", "megatonnes", "Mt", MASS, 1, 1, 12)
  UNIT ("吉吨", "吉噸", "gigatonnes", "Gt", MASS, 1, 1, 15)
  UNIT ("公斤", "公斤", "kilogram|kilograms", "千克 kg KG Kg", MASS, 1, 1, 3)
  UNIT ("克", "克", "gram|grams", "公克 g", MASS, 1, 1, 0)
  UNIT ("毫克", "毫克", "milligrams", "mg", MASS, 1, 1, -3)
  UNIT ("微克", "微克", "micrograms", "μg ug", MASS, 1, 1, -6)
  UNIT ("纳克", "納克", "nanograms", "ng", MASS, 1, 1, -9)
  UNIT ("斤", "斤", "jin", "市斤", MASS, 500, 1, 0)
  UNIT ("两", "兩", "liang", NULL, MASS, 50, 1, 0)
  UNIT ("担", "擔", "dan", NULL, MASS, 50000, 1, 0)
  UNIT ("克拉", "克拉", "carats", NULL, MASS, 2, 1, -1)
  GROUPED ("吨钢", "噸鋼", "tonne of steel|tonnes of steel", NULL, "钢", MASS, 1, 1, 6)
  UNIT ("吨标准煤", "噸標準煤", "tonne of standard coal|tonnes of standard coal",
        "吨标煤 噸標煤 tce 吨煤 噸煤", MASS_COAL_EQUIVALENT, 1, 1, 6)
  UNIT ("千克标准煤", "千克標準煤", "kilograms of standard coal",
        "公斤标准煤 公斤標準煤 千克标煤 千克標煤 公斤标煤 公斤標煤 kgce", MASS_COAL_EQUIVALENT, 1, 1, 3)
  UNIT ("克标准煤", "克標準煤", "grams of standard coal", "克标煤 克標煤 gce", MASS_COAL_EQUIVALENT, 1, 1, 0)
  UNIT ("吨标准油", "噸標準油", "tonnes of oil equivalent", "吨油当量 噸油當量 toe", MASS_OIL_EQUIVALENT, 1, 1, 6)
  UNIT ("吨二氧化碳", "噸二氧化碳", "tonne of carbon dioxide|tonnes of carbon dioxide",
        "吨CO2 噸CO2 tCO2 TCO2", MASS_CO2, 1, 1, 6)
  UNIT ("千克二氧化碳", "千克二氧化碳", "kilograms of carbon dioxide", "公斤二氧化碳 kgCO2", MASS_CO2, 1, 1, 3)
  UNIT ("克二氧化碳", "克二氧化碳", "grams of carbon dioxide", "gCO2", MASS_CO2, 1, 1, 0)
  UNIT ("吨二氧化碳当量", "噸二氧化碳當量", "tonne of CO2 equivalent|tonnes of CO2 equivalent", "tCO2e", MASS_CO2_EQUIVALENT,
        1, 1, 6)
  UNIT ("克二氧化碳当量", "克二氧化碳當量", "grams of CO2 equivalent", "gCO2e", MASS_CO2_EQUIVALENT, 1, 1, 0)
  UNIT ("吨碳", "噸碳", "tonnes of carbon", NULL, MASS_CARBON, 1, 1, 6)
  UNIT ("载重吨", "載重噸", "tonnes deadweight", "净载重吨 淨載重噸 DWT dwt", DEADWEIGHT, 1, 1, 0)
  UNIT ("总吨", "總噸", "gross tons", NULL, GROSS_TONNAGE, 1, 1, 0)
  UNIT ("蒸吨", "蒸噸", "tonnes of steam an hour", NULL, STEAM, 1, 1, 0)
  PRODUCT ("吨公里", "噸公里", "tonne-kilometre|tonne-kilometres", "吨·公里 噸·公里", MASS, LENGTH, 1, 1, 9)
  PRODUCT ("人公里", "人公里", "passenger-kilometre|passenger-kilometres", "客公里 人·公里", COUNT, LENGTH, 1, 1, 3)
  PRODUCT ("车公里", "車公里", "vehicle-kilometre|vehicle-kilometres", "列公里", COUNT, LENGTH, 1, 1, 3)

  /* energy in watt-hours, power in watts */
  UNIT ("千瓦时", "千瓦時", "kilowatt-hour|kilowatt-hours",
        "千瓦·时 千瓦·時 千瓦小时 千瓦小時 度电 度電 kWh KWh kwh KWH kW·h kW.h", ENERGY, 1, 1, 3)
  UNIT ("瓦时", "瓦時", "watt-hours", "Wh", ENERGY, 1, 1, 0)
  UNIT ("兆瓦时", "兆瓦時", "megawatt-hours", "MWh", ENERGY, 1, 1, 6)
  UNIT ("吉瓦时", "吉瓦時", "gigawatt-hours", "GWh", ENERGY, 1, 1, 9)
  UNIT ("太瓦时", "太瓦時", "terawatt-hours", "TWh", ENERGY, 1, 1, 12)
  UNIT ("焦耳", "焦耳", "joules", "焦 J", ENERGY, 1, 36, -2)
  UNIT ("千焦", "千焦", "kilojoules", "kJ KJ", ENERGY, 1, 36, 1)
  UNIT ("兆焦", "兆焦", "megajoules", "MJ", ENERGY, 1, 36, 4)
  UNIT ("吉焦", "吉焦", "gigajoules", "GJ 百万千焦 百萬千焦", ENERGY, 1, 36, 7)
  UNIT ("拍焦", "拍焦", "petajoules", "PJ", ENERGY, 1, 36, 13)
  UNIT ("艾焦", "艾焦", "exajoules", "EJ", ENERGY, 1, 36, 16)
  UNIT ("瓦", "瓦", "watt|watts", "W", POWER, 1, 1, 0)
  UNIT ("千瓦", "千瓦", "kilowatt|kilowatts", "kW KW kw", POWER, 1, 1, 3)
  UNIT ("兆瓦", "兆瓦", "megawatt|megawatts", "MW", POWER, 1, 1, 6)
  UNIT ("吉瓦", "吉瓦", "gigawatt|gigawatts", "GW Gw", POWER, 1, 1, 9)
  UNIT ("太瓦", "太瓦", "terawatts", "TW", POWER, 1, 1, 12)
  GROUPED ("峰瓦", "峰瓦", "watts peak", "Wp", "峰", POWER, 1, 1, 0)
  GROUPED ("千峰瓦", "千峰瓦", "kilowatts peak", "kWp", "峰", POWER, 1, 1, 3)
  GROUPED ("兆峰瓦", "兆峰瓦", "megawatts peak", "MWp", "峰", POWER, 1, 1, 6)
  GROUPED ("吉峰瓦", "吉峰瓦", "gigawatts peak", "GWp", "峰", POWER, 1, 1, 9)
  UNIT ("伏安", "伏安", "volt-amperes", "VA", APPARENT_POWER, 1, 1, 0)
  UNIT ("千伏安", "千伏安", "kilovolt-amperes", "kVA KVA", APPARENT_POWER, 1, 1, 3)
  UNIT ("兆伏安", "兆伏安", "megavolt-amperes", "MVA", APPARENT_POWER, 1, 1, 6)
  UNIT ("千乏", "千乏", "kilovars", "kvar", REACTIVE_POWER, 1, 1, 3)
  UNIT ("兆乏", "兆乏", "megavars", "Mvar", REACTIVE_POWER, 1, 1, 6)
  UNIT ("伏", "伏", "volts", "V", VOLTAGE, 1, 1, 0)
  UNIT ("千伏", "千伏", "kilovolts", "kV KV kv", VOLTAGE, 1, 1, 3)
  UNIT ("安", "安", "amperes", "安培", CURRENT, 1, 1, 0)
  UNIT ("千安", "千安", "kiloamperes", "kA", CURRENT, 1, 1, 3)
  UNIT ("安时", "安時", "ampere-hours", "Ah", CHARGE, 1, 1, 0)
  UNIT ("毫安时", "毫安時", "milliampere-hours", "mAh", CHARGE, 1, 1, -3)
  UNIT ("牛", "牛", "newtons", "牛顿 牛頓 N", FORCE, 1, 1, 0)
  UNIT ("千牛", "千牛", "kilonewtons", "kN", FORCE, 1, 1, 3)
  PRODUCT ("牛·米", "牛·米", "newton-metres", "N·m", FORCE, LENGTH, 1, 1, 0)
  UNIT ("帕", "帕", "pascals", "帕斯卡 Pa", PRESSURE, 1, 1, 0)
  UNIT ("百帕", "百帕", "hectopascals", "hPa", PRESSURE, 1, 1, 2)
  UNIT ("千帕", "千帕", "kilopascals", "kPa", PRESSURE, 1, 1, 3)
  UNIT ("兆帕", "兆帕", "megapascals", "MPa Mpa", PRESSURE, 1, 1, 6)
  UNIT ("吉帕", "吉帕", "gigapascals", "GPa", PRESSURE, 1, 1, 9)
  UNIT ("赫兹", "赫茲", "hertz", "赫 Hz", FREQUENCY, 1, 1, 0)
  UNIT ("千赫", "千赫", "kilohertz", "kHz 千赫兹 千赫茲", FREQUENCY, 1, 1, 3)
  UNIT ("兆赫", "兆赫", "megahertz", "MHz 兆赫兹 兆赫茲", FREQUENCY, 1, 1, 6)
  UNIT ("吉赫", "吉赫", "gigahertz", "GHz 吉赫兹 吉赫茲", FREQUENCY, 1, 1, 9)
  UNIT ("太赫", "太赫", "terahertz", "THz 太赫兹 太赫茲", FREQUENCY, 1, 1, 12)
  UNIT ("摄氏度", "攝氏度", "degrees Celsius", "°C", TEMPERATURE, 1, 1, 0)
  UNIT ("分贝", "分貝", "decibels", "dB db", SOUND_LEVEL, 1, 1, 0)
  GROUPED ("分贝(A)", "分貝(A)", "A-weighted decibels", "dB(A)", "A", SOUND_LEVEL, 1, 1, 0)
  UNIT ("勒克斯", "勒克斯", "lux", "lx Lux", ILLUMINANCE, 1, 1, 0)
  UNIT ("摩尔", "摩爾", "moles", "mol", SUBSTANCE, 1, 1, 0)
  UNIT ("毫摩尔", "毫摩爾", "millimoles", "mmol", SUBSTANCE, 1, 1, -3)

  /* time, in seconds; in months; in working hours */
  UNIT ("秒", "秒", "second|seconds", "秒钟 秒鐘 s", TIME, 1, 1, 0)
  UNIT ("毫秒", "毫秒", "milliseconds", "ms", TIME, 1, 1, -3)
  UNIT ("微秒", "微秒", "microseconds", "μs", TIME, 1, 1, -6)
  UNIT ("分钟", "分鐘", "minute|minutes", "min", TIME, 60, 1, 0)
  UNIT ("刻钟", "刻鐘", "quarters of an hour", NULL, TIME, 900, 1, 0)
  UNIT ("小时", "小時", "hour|hours", "个小时 個小時 时 時 h", TIME, 3600, 1, 0)
  UNIT ("天", "天", "day|days", "日 个自然日 個自然日 自然日 个日历日 個日曆日 个昼夜 個晝夜 d", TIME, 86400, 1, 0)
  UNIT ("周", "週", "week|weeks", "个周 個週 星期 个星期 個星期", TIME, 604800, 1, 0)
  UNIT ("月", "月", "month|months", "个月 個月", CALENDAR_TIME, 1, 1, 0)
  UNIT ("季度", "季度", "quarter|quarters", "个季度 個季度 季", CALENDAR_TIME, 3, 1, 0)
  UNIT ("年", "年", "year|years", "周年 週年 年度 个会计年度 個會計年度 个年度 個年度 个年头 個年頭 a 个完整年度 個完整年度", CALENDAR_TIME, 12, 1, 0)
  GROUPED ("学年", "學年", "school year|school years", "个学年 個學年 学年度 學年度", "学年", CALENDAR_TIME, 12, 1, 0)
  UNIT ("工作日", "工作日", "working day|working days", "个工作日 個工作日", WORKING_TIME, 8, 1, 0)
  UNIT ("工作小时", "工作小時", "working hours", "个工作小时 個工作小時", WORKING_TIME, 1, 1, 0)
  UNIT ("岁", "歲", "years of age", "周岁 周歲 週歲", AGE, 12, 1, 0)
  UNIT ("月龄", "月齡", "months of age", "个月龄 個月齡", AGE, 1, 1, 0)
  UNIT ("年一遇", "年一遇", "year return period", NULL, RETURN_PERIOD, 1, 1, 0)

  /* data, in bits; computing, in operations a second */
  UNIT ("比特", "比特", "bit|bits", "位元 bit", DATA, 1, 1, 0)
  UNIT ("兆比特", "兆比特", "megabits", "Mb Mbit", DATA, 1, 1, 6)
  UNIT ("吉比特", "吉比特", "gigabits", "Gb Gbit", DATA, 1, 1, 9)
  UNIT ("太比特", "太比特", "terabits", "Tb Tbit", DATA, 1, 1, 12)
  UNIT ("字节", "字節", "byte|bytes", "位元組", DATA, 8, 1, 0)
  UNIT ("千字节", "千字節", "kilobytes", "KB kB", DATA, 8, 1, 3)
  UNIT ("兆字节", "兆字節", "megabytes", "MB", DATA, 8, 1, 6)
  UNIT ("吉字节", "吉字節", "gigabytes", "GB", DATA, 8, 1, 9)
  UNIT ("太字节", "太字節", "terabytes", "TB", DATA, 8, 1, 12)
  UNIT ("拍字节", "拍字節", "petabytes", "PB", DATA, 8, 1, 15)
  UNIT ("艾字节", "艾字節", "exabytes", "EB", DATA, 8, 1, 18)
  UNIT ("泽字节", "澤字節", "zettabytes", "ZB", DATA, 8, 1, 21)
  QUOTIENT ("比特每秒", "比特每秒", "bits per second", "bps bit/s 比特/秒", DATA, TIME, 1, 1, 0)
  QUOTIENT ("千比特每秒", "千比特每秒", "kilobits per second", "kbps Kbps kbit/s", DATA, TIME, 1, 1, 3)
  QUOTIENT ("兆比特每秒", "兆比特每秒", "megabits per second", "Mbps mbps MBPS Mbit/s Mb/s 兆比特/秒", DATA, TIME, 1, 1, 6)
  QUOTIENT ("吉比特每秒", "吉比特每秒", "gigabits per second", "Gbps gbps GBPS Gbit/s Gb/s 吉比特/秒", DATA, TIME, 1, 1, 9)
  QUOTIENT ("太比特每秒", "太比特每秒", "terabits per second", "Tbps Tbit/s Tb/s 太比特/秒", DATA, TIME, 1, 1, 12)
  QUOTIENT ("拍比特每秒", "拍比特每秒", "petabits per second", "Pbps", DATA, TIME, 1, 1, 15)
  QUOTIENT ("兆字节每秒", "兆字節每秒", "megabytes per second", "MB/s", DATA, TIME, 8, 1, 6)
  QUOTIENT ("吉字节每秒", "吉字節每秒", "gigabytes per second", "GB/s", DATA, TIME, 8, 1, 9)
  UNIT ("FLOPS", "FLOPS", "FLOPS", "Flops 次浮点运算/秒 次浮點運算/秒 次浮点运算每秒 次浮點運算每秒", COMPUTING, 1, 1, 0)
  UNIT ("MFLOPS", "MFLOPS", "MFLOPS", "MFlops", COMPUTING, 1, 1, 6)
  UNIT ("GFLOPS", "GFLOPS", "GFLOPS", "GFlops", COMPUTING, 1, 1, 9)
  UNIT ("TFLOPS", "TFLOPS", "TFLOPS", "TFlops", COMPUTING, 1, 1, 12)
  UNIT ("PFLOPS", "PFLOPS", "PFLOPS", "PFlops PFLOPs pflops Pflops", COMPUTING, 1, 1, 15)
  UNIT ("EFLOPS", "EFLOPS", "EFLOPS", "EFlops EFLOPs eflops Eflops", COMPUTING, 1, 1, 18)
  UNIT ("ZFLOPS", "ZFLOPS", "ZFLOPS", "ZFlops", COMPUTING, 1, 1, 21)
  GROUPED ("PFLOPS(FP16)", "PFLOPS(FP16)", "PFLOPS (FP16)", NULL, "FP16", COMPUTING, 1, 1, 15)
  GROUPED ("EFLOPS(FP16)", "EFLOPS(FP16)", "EFLOPS (FP16)", NULL, "FP16", COMPUTING, 1, 1, 18)
  GROUPED ("PFLOPS(FP32)", "PFLOPS(FP32)", "PFLOPS (FP32)", NULL, "FP32", COMPUTING, 1, 1, 15)
  GROUPED ("EFLOPS(FP32)", "EFLOPS(FP32)", "EFLOPS (FP32)", NULL, "FP32", COMPUTING, 1, 1, 18)
  GROUPED ("OPS", "OPS", "OPS", NULL, "OPS", COMPUTING, 1, 1, 0)
  GROUPED ("TOPS", "TOPS", "TOPS", "Tops", "OPS", COMPUTING, 1, 1, 12)
  GROUPED ("POPS", "POPS", "POPS", "Pops", "OPS", COMPUTING, 1, 1, 15)
  GROUPED ("EOPS", "EOPS", "EOPS", NULL, "OPS", COMPUTING, 1, 1, 18)
  GROUPED ("P算力", "P算力", "P of computing power", "P", "P", COMPUTING, 1, 1, 15)
  UNIT ("像素", "像素", "pixels", NULL, PIXELS, 1, 1, 0)
};

#undef D

#define WORD(dimension, word) [PLAN_MODEL_DIMENSION_##dimension] = word,

static const char *const dimension_words[PLAN_MODEL_N_DIMENSIONS] = {
  WORD (NONE, "none")
  WORD (COUNT, "count")
  WORD (MONEY, "money")
  WORD (MONEY_USD, "money-usd")
  WORD (MONEY_EUR, "money-eur")
  WORD (MONEY_HKD, "money-hkd")
  WORD (MONEY_JPY, "money-jpy")
  WORD (MONEY_GBP, "money-gbp")
  WORD (MONEY_RUB, "money-rub")
  WORD (MONEY_AUD, "money-aud")
  WORD (MONEY_TWD, "money-twd")
  WORD (MONEY_SGD, "money-sgd")
  WORD (MONEY_KRW, "money-krw")
  WORD (MONEY_KZT, "money-kzt")
  WORD (PERCENT, "percent")
  WORD (PERCENTAGE_POINT, "percentage-point")
  WORD (MULTIPLE, "multiple")
  WORD (RATIO, "ratio")
  WORD (RANK, "rank")
  WORD (SCORE, "score")
  WORD (INDEX_POINT, "index-point")
  WORD (LENGTH, "length")
  WORD (AREA, "area")
  WORD (VOLUME, "volume")
  WORD (MASS, "mass")
  WORD (MASS_COAL_EQUIVALENT, "mass-coal-equivalent")
  WORD (MASS_OIL_EQUIVALENT, "mass-oil-equivalent")
  WORD (MASS_CO2, "mass-co2")
  WORD (MASS_CO2_EQUIVALENT, "mass-co2-equivalent")
  WORD (MASS_CARBON, "mass-carbon")
  WORD (DEADWEIGHT, "deadweight")
  WORD (GROSS_TONNAGE, "gross-tonnage")
  WORD (STEAM, "steam")
  WORD (ENERGY, "energy")
  WORD (POWER, "power")
  WORD (APPARENT_POWER, "apparent-power")
  WORD (REACTIVE_POWER, "reactive-power")
  WORD (VOLTAGE, "voltage")
  WORD (CURRENT, "current")
  WORD (CHARGE, "charge")
  WORD (FORCE, "force")
  WORD (PRESSURE, "pressure")
  WORD (FREQUENCY, "frequency")
  WORD (TEMPERATURE, "temperature")
  WORD (SOUND_LEVEL, "sound-level")
  WORD (ILLUMINANCE, "illuminance")
  WORD (SUBSTANCE, "substance")
  WORD (TIME, "time")
  WORD (CALENDAR_TIME, "calendar-time")
  WORD (WORKING_TIME, "working-time")
  WORD (AGE, "age")
  WORD (RETURN_PERIOD, "return-period")
  WORD (DATA, "data")
  WORD (COMPUTING, "computing")
  WORD (PIXELS, "pixels")
};

/*< private >
 * plan_model_dimension_get_word:
 *
 * Returns: the word of a dimension
 */
const char *
plan_model_dimension_get_word (PlanModelDimension dimension)
{
  g_return_val_if_fail (dimension < PLAN_MODEL_N_DIMENSIONS, NULL);

  return dimension_words[dimension];
}

/*< private >
 * plan_model_unit_table_get:
 *
 * Returns: the rows of the table
 */
const PlanModelUnitAtom *
plan_model_unit_table_get (guint *n)
{
  *n = G_N_ELEMENTS (atoms);

  return atoms;
}

/* Open addressing; at most half full. */
#define INDEX_BITS 12
#define INDEX_SIZE (1u << INDEX_BITS)
#define HASH_START 2166136261u
#define HASH_STEP(hash, byte) (((hash) ^ (guint8) (byte)) * 16777619u)

typedef struct
{
  const char *spelling; /* not ended by a NUL */
  guint16 length;
  guint16 atom;
} Spelling;

typedef struct
{
  Spelling spellings[INDEX_SIZE];
  guint n;
  gsize longest;
} Index;

static guint
get_slot (guint hash)
{
  return (hash * 0x9e3779b1u) >> (32 - INDEX_BITS);
}

/* The slot of a spelling, or the free one where it would be. */
static Spelling *
find_slot (const Index *index,
           const char  *spelling,
           gsize        length,
           guint        hash)
{
  guint slot = get_slot (hash);

  while (index->spellings[slot].spelling != NULL
         && (index->spellings[slot].length != length
             || memcmp (index->spellings[slot].spelling, spelling, length) != 0))
    slot = (slot + 1) % INDEX_SIZE;

  return (Spelling *) &index->spellings[slot];
}

static void
add_spelling (Index      *index,
              const char *spelling,
              gsize       length,
              guint       atom)
{
  guint hash = HASH_START;
  Spelling *slot;

  for (gsize i = 0; i < length; i++)
    hash = HASH_STEP (hash, spelling[i]);
  slot = find_slot (index, spelling, length, hash);
  if (slot->spelling == NULL)
    {
      g_assert (++index->n <= INDEX_SIZE / 2);
      *slot = (Spelling) { spelling, (guint16) length, (guint16) atom };
      index->longest = MAX (index->longest, length);
    }
  /* In both scripts a unit is mostly written alike, but no two units are. */
  g_assert (slot->atom == atom);
}

static const Index *
get_index (void)
{
  static const Index *index;

  if (g_once_init_enter (&index))
    {
      Index *made = g_new0 (Index, 1);

      for (guint i = 0; i < G_N_ELEMENTS (atoms); i++)
        {
          add_spelling (made, atoms[i].hans, strlen (atoms[i].hans), i);
          add_spelling (made, atoms[i].hant, strlen (atoms[i].hant), i);
          for (const char *p = atoms[i].also; p != NULL && *p != '\0'; p += strspn (p, " "))
            {
              gsize length = strcspn (p, " ");

              add_spelling (made, p, length, i);
              p += length;
            }
        }
      g_once_init_leave (&index, made);
    }

  return index;
}

/* Digits count: dB(A) is not dB. */
static gboolean
is_latin (char c)
{
  return g_ascii_isalnum (c);
}

/*< private >
 * plan_model_unit_table_match:
 *
 * A spelling in Latin letters ends where the letters do: kWx is no kW.
 *
 * Returns: the length in bytes, or 0
 */
gsize
plan_model_unit_table_match (const char               *text,
                             const char               *end,
                             const PlanModelUnitAtom **atom)
{
  const Index *index = get_index ();
  gsize n = MIN ((gsize) (end - text), index->longest), found = 0;
  guint hash = HASH_START;

  for (gsize i = 1; i <= n; i++)
    {
      const Spelling *slot;

      hash = HASH_STEP (hash, text[i - 1]);
      if (text + i < end && (((guint8) text[i] & 0xc0) == 0x80 || (is_latin (text[i - 1]) && is_latin (text[i]))))
        continue;
      slot = find_slot (index, text, i, hash);
      if (slot->spelling == NULL)
        continue;
      found = i;
      *atom = &atoms[slot->atom];
    }

  return found;
}

/*< private >
 * plan_model_unit_atom_get_group:
 *
 * What is measured has the same size whatever it is measured in; what is counted is counted with a word of its own.
 *
 * Returns: (nullable): the group
 */
const char *
plan_model_unit_atom_get_group (const PlanModelUnitAtom *self)
{
  if (self->group == NULL && self->dimensions[0] == PLAN_MODEL_DIMENSION_COUNT)
    return self->hans;

  return self->group;
}
