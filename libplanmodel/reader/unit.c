/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/unit-private.h>

#include <string.h>

/* The longest unit, in codes: 吨二氧化碳当量/万元. */
#define MAX_UNIT 32
#define MAX_DENOMINATORS 3

#define NO(word) { word, PLAN_MODEL_UNIT_NONE }
#define COUNT(word) { word, PLAN_MODEL_UNIT_COUNT }
#define PLACE(word) { word, PLAN_MODEL_UNIT_PLACE }
#define MEASURE(word) { word, PLAN_MODEL_UNIT_MEASURE }
#define LENGTH(word) { word, PLAN_MODEL_UNIT_LENGTH }
#define MONEY(word) { word, PLAN_MODEL_UNIT_MONEY }
#define YEARS(word) { word, PLAN_MODEL_UNIT_YEARS }
#define DURATION(word) { word, PLAN_MODEL_UNIT_DURATION }
#define AGE(word) { word, PLAN_MODEL_UNIT_AGE }
#define VOLTAGE(word) { word, PLAN_MODEL_UNIT_VOLTAGE }
#define GRADE(word) { word, PLAN_MODEL_UNIT_GRADE }
#define PERCENT(word) { word, PLAN_MODEL_UNIT_PERCENT }
#define POINTS(word) { word, PLAN_MODEL_UNIT_POINTS }
#define RANK(word) { word, PLAN_MODEL_UNIT_RANK }

/* Words that begin with a character of a unit stand here too, so that the longest match passes over them: "3 部门" has no
 * unit 部.  They are needed only for what may stand right behind a number. */
static const PlanModelWord unit_words[] = {
  /* classifiers and what is counted with them */
  COUNT ("个"), COUNT ("家"), COUNT ("项"), COUNT ("件"), COUNT ("所"), COUNT ("座"), COUNT ("处"), COUNT ("辆"),
  COUNT ("台"), COUNT ("套"), COUNT ("名"), COUNT ("人"), COUNT ("次"), COUNT ("户"), COUNT ("条"), COUNT ("批"),
  COUNT ("场"), COUNT ("种"), COUNT ("篇"), COUNT ("门"), COUNT ("期"), COUNT ("届"), COUNT ("张"), COUNT ("块"),
  COUNT ("片"), COUNT ("支"), COUNT ("队"), COUNT ("册"), COUNT ("部"), COUNT ("间"), COUNT ("栋"), COUNT ("幢"),
  COUNT ("宗"), COUNT ("起"), COUNT ("例"), COUNT ("株"), COUNT ("棵"), COUNT ("头"), COUNT ("只"), COUNT ("羽"),
  COUNT ("颗"), COUNT ("枚"), COUNT ("匹"), COUNT ("峰"), COUNT ("口"), COUNT ("眼"), COUNT ("孔"), COUNT ("根"),
  COUNT ("艘"), COUNT ("架"), COUNT ("列"), COUNT ("节"), COUNT ("笔"), COUNT ("份"), COUNT ("本"), COUNT ("卷"),
  COUNT ("集"), COUNT ("首"), COUNT ("幅"), COUNT ("款"), COUNT ("型"), COUNT ("样"), COUNT ("轮"), COUNT ("档"),
  COUNT ("对"), COUNT ("双"), COUNT ("副"), COUNT ("组"), COUNT ("班"), COUNT ("床"), COUNT ("位"), COUNT ("席"),
  COUNT ("句"), COUNT ("段"), COUNT ("层"), COUNT ("道"), COUNT ("路"), COUNT ("线"), COUNT ("端"), COUNT ("芯"),
  COUNT ("箱"), COUNT ("袋"), COUNT ("瓶"), COUNT ("桶"), COUNT ("包"), COUNT ("盒"), COUNT ("车"), COUNT ("棚"),
  COUNT ("顶"), COUNT ("把"), COUNT ("面"), COUNT ("具"), COUNT ("盏"), COUNT ("杆"), COUNT ("桩"), COUNT ("站"),
  COUNT ("点"), COUNT ("园"), COUNT ("校"), COUNT ("院"), COUNT ("厂"), COUNT ("店"), COUNT ("库"), COUNT ("井"),
  COUNT ("泵"), COUNT ("炉"), COUNT ("机"), COUNT ("枪"), COUNT ("圈"), COUNT ("束"), COUNT ("丛"), COUNT ("窝"),
  COUNT ("尾"), COUNT ("粒"), COUNT ("穴"), COUNT ("柜"), COUNT ("格"), COUNT ("步"), COUNT ("步骤"), COUNT ("环"),
  COUNT ("链"), COUNT ("网"), COUNT ("榜"), COUNT ("码"), COUNT ("课"), COUNT ("剂"), COUNT ("剂次"), COUNT ("针"),
  COUNT ("针次"), COUNT ("味"), COUNT ("国"), COUNT ("族"), COUNT ("人次"), COUNT ("家次"), COUNT ("车次"),
  COUNT ("架次"), COUNT ("班次"), COUNT ("场次"), COUNT ("户次"), COUNT ("件次"), COUNT ("台次"), COUNT ("批次"),
  COUNT ("亩次"), COUNT ("项次"), COUNT ("门次"), COUNT ("频次"), COUNT ("船次"), COUNT ("艘次"), COUNT ("列次"),
  COUNT ("头次"), COUNT ("篇次"), COUNT ("部次"), COUNT ("名次"), COUNT ("人份"), COUNT ("单"), COUNT ("票"),
  COUNT ("宗次"), COUNT ("个次"), COUNT ("辆次"), COUNT ("企次"), COUNT ("校次"), COUNT ("村次"), COUNT ("人天"),
  COUNT ("人年"), COUNT ("人日"), COUNT ("人月"), COUNT ("课时"), COUNT ("学时"), COUNT ("学分"), COUNT ("台套"),
  COUNT ("台(套)"), COUNT ("台、套"), COUNT ("套(台)"), COUNT ("台件"), COUNT ("件套"), COUNT ("件(套)"),
  COUNT ("处(个)"),
  COUNT ("个(家)"), COUNT ("家(个)"), COUNT ("所(个)"), COUNT ("条(个)"), COUNT ("户(家)"), COUNT ("人(次)"),
  COUNT ("人(户)"),
  COUNT ("头(只)"), COUNT ("只(羽)"), COUNT ("羽(只)"), COUNT ("头(匹)"), COUNT ("名(人)"), COUNT ("座(处)"),
  COUNT ("部(门)"),
  COUNT ("床位"), COUNT ("床次"), COUNT ("标箱"), COUNT ("标准箱"), COUNT ("标台"), COUNT ("标准台"),
  COUNT ("标辆"), COUNT ("机架"), COUNT ("标准机架"), COUNT ("个标准机架"), COUNT ("架标准机架"), NO ("线路"),
  COUNT ("羊单位"), COUNT ("只羊单位"), COUNT ("个羊单位"), COUNT ("绵羊单位"), COUNT ("头只"), COUNT ("头份"),
  COUNT ("泊位"), COUNT ("车位"), COUNT ("学位"), COUNT ("座位"), COUNT ("席位"),
  COUNT ("单位"), COUNT ("点次"), COUNT ("铺位"), COUNT ("工位"), COUNT ("点位"), COUNT ("岗位"), COUNT ("卡位"), COUNT ("机位"), COUNT ("教学班"),
  COUNT ("门类"), COUNT ("大类"), COUNT ("小类"), COUNT ("大项"), COUNT ("小项"), COUNT ("对次"), COUNT ("芯公里"),
  NO ("项目"), NO ("人才"), COUNT ("乘次"), COUNT ("客次"), COUNT ("节课"), COUNT ("堂"), COUNT ("堂课"), COUNT ("页"),
  COUNT ("字"),
  COUNT ("卡"), COUNT ("箱次"), COUNT ("票次"), COUNT ("股"), COUNT ("伙"), COUNT ("营"), COUNT ("连"), COUNT ("排"),
  COUNT ("行"), COUNT ("桌"), COUNT ("餐"), COUNT ("人餐"), COUNT ("帧"), COUNT ("具次"), COUNT ("管"), COUNT ("台班"),
  COUNT ("艘船"), COUNT ("生"), COUNT ("届次"), COUNT ("蔸"), COUNT ("筐"), COUNT ("垛"),
  COUNT ("朵"), COUNT ("人口"), COUNT ("盘"), COUNT ("担"), COUNT ("孵"), COUNT ("枝"), COUNT ("滴"), COUNT ("沟"), COUNT ("湖"),
  COUNT ("岛"),
  COUNT ("镜"), COUNT ("座次"), COUNT ("席次"), COUNT ("屏"), NO ("车道"), COUNT ("航次"), NO ("班列"), NO ("列车"),
  NO ("编组"), COUNT ("代"),
  PLACE ("省"), PLACE ("市"), PLACE ("县"), PLACE ("区"), PLACE ("镇"), PLACE ("乡"), PLACE ("村"), PLACE ("乡镇"),
  PLACE ("镇街"), PLACE ("街道"), PLACE ("县市"), PLACE ("县区"), PLACE ("区县"), PLACE ("个县(市、区)"),
  PLACE ("县(市)"),
  PLACE ("旗"), PLACE ("盟"), PLACE ("州"), PLACE ("团"), PLACE ("团场"), PLACE ("行政村"), PLACE ("自然村"),
  PLACE ("小区"),

  /* measures */
  MEASURE ("吨"), MEASURE ("公斤"), MEASURE ("千克"), MEASURE ("克"), MEASURE ("毫克"), MEASURE ("微克"),
  MEASURE ("斤"),
  MEASURE ("两"), MEASURE ("市斤"), MEASURE ("克拉"), MEASURE ("盎司"), MEASURE ("磅"), MEASURE ("吨标准煤"),
  MEASURE ("吨标煤"), MEASURE ("吨标准油"), MEASURE ("吨油当量"), MEASURE ("吨二氧化碳"), MEASURE ("吨二氧化碳当量"),
  MEASURE ("吨CO2"), MEASURE ("吨CO₂"), MEASURE ("吨碳"), MEASURE ("吨公里"), MEASURE ("千克标准煤"),
  MEASURE ("公斤标准煤"),
  MEASURE ("克标准煤"), MEASURE ("克标煤"), MEASURE ("千克标煤"), MEASURE ("标准煤"), MEASURE ("载重吨"),
  MEASURE ("总吨"),
  MEASURE ("净载重吨"), MEASURE ("标方"), MEASURE ("标立方米"), MEASURE ("标准立方米"),
  MEASURE ("亩"), MEASURE ("公顷"), MEASURE ("平方米"), MEASURE ("平方公里"), MEASURE ("平方千米"), MEASURE ("平方"),
  MEASURE ("平米"), MEASURE ("公亩"), MEASURE ("顷"), MEASURE ("立方米"), MEASURE ("立方"), MEASURE ("方"),
  MEASURE ("立方厘米"), MEASURE ("立方公尺"), MEASURE ("平方公尺"), LENGTH ("公尺"),
  MEASURE ("升"), MEASURE ("毫升"), MEASURE ("加仑"), MEASURE ("桶油"), MEASURE ("斛"), MEASURE ("蒲式耳"),
  MEASURE ("千瓦"), MEASURE ("兆瓦"), MEASURE ("吉瓦"), MEASURE ("瓦"), MEASURE ("太瓦"), MEASURE ("千瓦时"),
  MEASURE ("兆瓦时"), MEASURE ("吉瓦时"), MEASURE ("太瓦时"), MEASURE ("千瓦·时"), MEASURE ("千瓦小时"),
  MEASURE ("度电"), MEASURE ("度"),
  MEASURE ("瓦时"), MEASURE ("千伏安"), MEASURE ("兆伏安"), MEASURE ("伏安"), MEASURE ("千乏"), MEASURE ("安"),
  MEASURE ("安时"),
  MEASURE ("毫安时"), MEASURE ("焦耳"), MEASURE ("千焦"), MEASURE ("兆焦"), MEASURE ("吉焦"), MEASURE ("大卡"),
  MEASURE ("千卡"),
  MEASURE ("马力"), MEASURE ("蒸吨"), MEASURE ("兆帕"), MEASURE ("千帕"), MEASURE ("帕"), MEASURE ("百帕"),
  MEASURE ("赫兹"),
  MEASURE ("千赫"), MEASURE ("兆赫"), MEASURE ("吉赫"), MEASURE ("分贝"), MEASURE ("勒克斯"), MEASURE ("流明"),
  MEASURE ("摄氏度"), MEASURE ("℃"), MEASURE ("℉"), MEASURE ("°"), MEASURE ("°C"), MEASURE ("兆"), MEASURE ("兆比特"),
  MEASURE ("兆字节"), MEASURE ("吉字节"), MEASURE ("太字节"), MEASURE ("拍字节"), MEASURE ("比特"), MEASURE ("字节"),
  MEASURE ("兆比特每秒"), MEASURE ("吉比特每秒"), MEASURE ("太比特每秒"), MEASURE ("比特/秒"), MEASURE ("次/秒"),
  MEASURE ("次浮点运算"), MEASURE ("像素"), MEASURE ("万像素"), MEASURE ("纳米"), MEASURE ("微米"), VOLTAGE ("英寸"),
  MEASURE ("人公里"), MEASURE ("车公里"), MEASURE ("列公里"), MEASURE ("客公里"), MEASURE ("皮长公里"),
  MEASURE ("立方米每秒"), MEASURE ("个流量"), MEASURE ("贝可"), MEASURE ("摩尔"), MEASURE ("毫摩尔"),
  MEASURE ("个单位"), MEASURE ("国际单位"), MEASURE ("分"), MEASURE ("倍频"), MEASURE ("个指数点"), MEASURE ("个点"),
  MEASURE ("日分"),
  MEASURE ("公里·次"), MEASURE ("毫西弗"), MEASURE ("牛"), MEASURE ("千牛"), MEASURE ("牛·米"), 
  LENGTH ("米"), LENGTH ("公里"), LENGTH ("千米"), LENGTH ("里"), LENGTH ("华里"), LENGTH ("海里"), LENGTH ("厘米"),
  LENGTH ("毫米"), LENGTH ("分米"), LENGTH ("延米"), LENGTH ("延长米"), LENGTH ("单线公里"), LENGTH ("正线公里"),
  LENGTH ("车道公里"),
  LENGTH ("管公里"), LENGTH ("沟公里"), LENGTH ("孔公里"), LENGTH ("路公里"), LENGTH ("尺"), LENGTH ("丈"),
  LENGTH ("进尺"),

  MONEY ("元"), MONEY ("美元"), MONEY ("欧元"), MONEY ("港元"), MONEY ("日元"), MONEY ("英镑"), MONEY ("人民币"),
  MONEY ("元人民币"),
  MONEY ("角"), MONEY ("元钱"), MONEY ("卢布"), MONEY ("澳元"), MONEY ("新台币"), MONEY ("港币"), MONEY ("新元"),
  MONEY ("韩元"),
  MONEY ("坚戈"), MONEY ("块钱"), MONEY ("USD"), MONEY ("元/月"),

  /* time */
  MEASURE ("年一遇"), YEARS ("年"), YEARS ("周年"), YEARS ("年度"), YEARS ("个年度"),
  DURATION ("天"), DURATION ("小时"), DURATION ("分钟"), DURATION ("秒"), DURATION ("秒钟"), DURATION ("毫秒"),
  DURATION ("微秒"),
  DURATION ("个月"), DURATION ("个工作日"), DURATION ("工作日"), DURATION ("个自然日"), DURATION ("周"),
  DURATION ("个季度"),
  DURATION ("个小时"), DURATION ("个星期"), DURATION ("星期"), DURATION ("个学期"), DURATION ("学期"),
  DURATION ("个学年"),
  DURATION ("学年"), DURATION ("学年度"), DURATION ("个交易日"), DURATION ("个日历日"), DURATION ("分秒"),
  DURATION ("刻钟"),
  DURATION ("个年头"), DURATION ("个昼夜"), DURATION ("个周"), DURATION ("个生产季"), DURATION ("季"), DURATION ("旬"),
  DURATION ("天次"), DURATION ("点时"), DURATION ("个完整年度"), DURATION ("个会计年度"),
  { "月", PLAN_MODEL_UNIT_MONTH }, { "月份", PLAN_MODEL_UNIT_MONTH },
  { "日", PLAN_MODEL_UNIT_DAY }, { "号", PLAN_MODEL_UNIT_DAY },
  AGE ("岁"), AGE ("周岁"), AGE ("月龄"), AGE ("个月龄"),
  VOLTAGE ("千伏"), VOLTAGE ("伏"), VOLTAGE ("kV"), VOLTAGE ("KV"), VOLTAGE ("kv"), VOLTAGE ("万伏"),
  GRADE ("级"), GRADE ("星"), GRADE ("星级"), GRADE ("等"), GRADE ("A级"), GRADE ("A"), GRADE ("等级"), GRADE ("档次"),
  GRADE ("吨级"),
  { "类", PLAN_MODEL_UNIT_CLASS },
  RANK ("位次"), RANK ("个位次"), RANK ("名位"), RANK ("个名次"), RANK ("个位"), RANK ("位序"), RANK ("个位置"),

  /* parts */
  PERCENT ("%"), PERCENT ("‰"), PERCENT ("‱"), PERCENT ("个%"), PERCENT ("pct"), PERCENT ("﹪"),
  POINTS ("百分点"), POINTS ("个百分点"), POINTS ("个千分点"), POINTS ("千分点"), POINTS ("个基点"), POINTS ("基点"),
  POINTS ("pp"),
  POINTS ("个pct"), POINTS ("个BP"), POINTS ("BP"), POINTS ("bp"), POINTS ("个点位"),
  { "倍", PLAN_MODEL_UNIT_TIMES }, { "成", PLAN_MODEL_UNIT_PART },

  /* Latin */
  MEASURE ("kW"), MEASURE ("KW"), MEASURE ("kw"), MEASURE ("MW"), MEASURE ("mw"), MEASURE ("GW"), MEASURE ("Gw"),
  MEASURE ("TW"), MEASURE ("W"),
  MEASURE ("kWh"), MEASURE ("KWh"), MEASURE ("kwh"), MEASURE ("kW·h"), MEASURE ("kW.h"), MEASURE ("MWh"),
  MEASURE ("GWh"), MEASURE ("TWh"),
  MEASURE ("Wh"), MEASURE ("MWp"), MEASURE ("GWp"), MEASURE ("kWp"), MEASURE ("Wp"), MEASURE ("MVA"), MEASURE ("kVA"),
  MEASURE ("KVA"),
  MEASURE ("Mvar"), MEASURE ("Ah"), MEASURE ("mAh"), MEASURE ("MA"), MEASURE ("kA"), MEASURE ("Hz"), MEASURE ("kHz"),
  MEASURE ("MHz"),
  MEASURE ("GHz"), MEASURE ("THz"), MEASURE ("bps"), MEASURE ("kbps"), MEASURE ("Kbps"), MEASURE ("Mbps"),
  MEASURE ("mbps"), MEASURE ("MBPS"),
  MEASURE ("Gbps"), MEASURE ("gbps"), MEASURE ("GBPS"), MEASURE ("Tbps"), MEASURE ("Pbps"), MEASURE ("Mb/s"),
  MEASURE ("Gb/s"), MEASURE ("Tb/s"),
  MEASURE ("Mbit/s"), MEASURE ("Gbit/s"), MEASURE ("Tbit/s"), MEASURE ("kbit/s"), MEASURE ("MB/s"), MEASURE ("GB/s"),
  MEASURE ("KB"),
  MEASURE ("MB"), MEASURE ("GB"), MEASURE ("TB"), MEASURE ("PB"), MEASURE ("EB"), MEASURE ("ZB"), MEASURE ("Mb"),
  MEASURE ("Gb"), MEASURE ("Tb"),
  MEASURE ("FLOPS"), MEASURE ("MFLOPS"), MEASURE ("GFLOPS"), MEASURE ("TFLOPS"), MEASURE ("PFLOPS"),
  MEASURE ("EFLOPS"), MEASURE ("ZFLOPS"),
  MEASURE ("Flops"), MEASURE ("GFlops"), MEASURE ("TFlops"), MEASURE ("PFlops"), MEASURE ("EFlops"),
  MEASURE ("PFLOPs"), MEASURE ("EFLOPs"),
  MEASURE ("pflops"), MEASURE ("eflops"), MEASURE ("TOPS"), MEASURE ("POPS"), MEASURE ("EOPS"), MEASURE ("OPS"),
  MEASURE ("Tops"), MEASURE ("Pops"),
  MEASURE ("PFLOPS(FP16)"), MEASURE ("EFLOPS(FP16)"), MEASURE ("EFLOPS(FP32)"), MEASURE ("PFLOPS(FP32)"),
  MEASURE ("P"), MEASURE ("T"),
  MEASURE ("P算力"), MEASURE ("tps"), MEASURE ("TPS"), MEASURE ("QPS"), MEASURE ("dpi"), MEASURE ("DPI"),
  MEASURE ("ppi"),
  MEASURE ("t"), MEASURE ("kt"), MEASURE ("Mt"), MEASURE ("Gt"), MEASURE ("kg"), MEASURE ("KG"), MEASURE ("Kg"),
  MEASURE ("g"), MEASURE ("mg"), MEASURE ("μg"),
  MEASURE ("ug"), MEASURE ("ng"), MEASURE ("L"), MEASURE ("mL"), MEASURE ("ml"), MEASURE ("ML"), MEASURE ("kL"),
  MEASURE ("tce"), MEASURE ("kgce"),
  MEASURE ("gce"), MEASURE ("tCO2"), MEASURE ("tCO₂"), MEASURE ("kgCO2"), MEASURE ("gCO2"), MEASURE ("gCO2e"),
  MEASURE ("tCO2e"), MEASURE ("TCO2"), MEASURE ("toe"), MEASURE ("DWT"),
  MEASURE ("dwt"), MEASURE ("TEU"), MEASURE ("teu"), MEASURE ("FEU"), MEASURE ("dB"), MEASURE ("dB(A)"),
  MEASURE ("db"), MEASURE ("Pa"), MEASURE ("kPa"),
  MEASURE ("MPa"), MEASURE ("GPa"), MEASURE ("Mpa"), MEASURE ("hPa"), MEASURE ("J"), MEASURE ("kJ"), MEASURE ("KJ"),
  MEASURE ("MJ"), MEASURE ("GJ"), MEASURE ("kcal"),
  MEASURE ("mol"), MEASURE ("mmol"), MEASURE ("lm"), MEASURE ("lx"), MEASURE ("Lux"), MEASURE ("cd"), MEASURE ("Bq"),
  MEASURE ("mSv"), MEASURE ("μSv"),
  MEASURE ("ppm"), MEASURE ("ppb"), MEASURE ("rpm"), MEASURE ("r"), MEASURE ("IU"), MEASURE ("FTU"), MEASURE ("NTU"),
  MEASURE ("CFU"),
  MEASURE ("hm²"), MEASURE ("hm2"), MEASURE ("ha"), MEASURE ("km²"), MEASURE ("km2"), MEASURE ("m²"), MEASURE ("m2"),
  MEASURE ("m³"), MEASURE ("m3"),
  MEASURE ("M2"), MEASURE ("M3"), MEASURE ("M²"), MEASURE ("M³"), MEASURE ("Nm³"), MEASURE ("Nm3"), MEASURE ("cm²"),
  MEASURE ("cm2"), MEASURE ("mm²"), MEASURE ("mm2"), MEASURE ("cm³"), MEASURE ("cm3"),
  MEASURE ("dm³"), MEASURE ("dm3"), MEASURE ("㎡"), MEASURE ("㎥"), MEASURE ("㎢"), MEASURE ("㎏"), MEASURE ("㎎"),
  MEASURE ("㎾"),
  MEASURE ("㎿"), MEASURE ("㏊"), MEASURE ("㏄"), MEASURE ("㎖"), MEASURE ("μm"), MEASURE ("um"), MEASURE ("nm"),
  MEASURE ("N"), MEASURE ("kN"),
  MEASURE ("EJ"), MEASURE ("PJ"), MEASURE ("Ω"), MEASURE ("V/m"), MEASURE ("μT"), MEASURE ("DU"), MEASURE ("AU"),
  MEASURE ("μS"), MEASURE ("S"),
  LENGTH ("km"), LENGTH ("KM"), LENGTH ("Km"), LENGTH ("m"), LENGTH ("cm"), LENGTH ("mm"), LENGTH ("㎞"), LENGTH ("㎝"),
  LENGTH ("㎜"), LENGTH ("M"),
  DURATION ("h"), DURATION ("min"), DURATION ("s"), DURATION ("ms"), DURATION ("μs"), DURATION ("d"), YEARS ("a"),

  /* no units */
  NO ("家庭"), NO ("家长"), NO ("家具"), NO ("家电"), NO ("家禽"), NO ("家畜"), NO ("家校"), NO ("家居"), NO ("个体"),
  NO ("个人"),
  NO ("个性"), NO ("个税"), NO ("条例"), NO ("条件"), NO ("条块"), NO ("次数"), NO ("次性"), NO ("次级"), NO ("次生"),
  NO ("次元"), NO ("次能源"),
  NO ("次产业"), NO ("次函数"), NO ("次污染"), NO ("次供水"), NO ("次创业"), NO ("次分配"), NO ("次党代会"),
  NO ("次集体学习"),
  NO ("种植"), NO ("种养"), NO ("种业"), NO ("种子"), NO ("种苗"), NO ("种粮"), NO ("种质"), NO ("种畜"), NO ("种猪"),
  NO ("部门"),
  NO ("部委"), NO ("部分"), NO ("部署"), NO ("部级"), NO ("名单"), NO ("名录"), NO ("名称"), NO ("名牌"), NO ("名义"),
  NO ("人民"), NO ("人均"),
  NO ("人工"), NO ("人类"), NO ("人物"), NO ("人员"), NO ("人大"), NO ("人居"), NO ("人社"), NO ("人力"), NO ("人机"),
  NO ("人文"),
  NO ("类似"), NO ("套餐"), NO ("组织"), NO ("组团"), NO ("处理"), NO ("处置"), NO ("处级"), NO ("座谈"), NO ("级别"),
  NO ("期间"), NO ("期末"),
  NO ("期初"), NO ("年级"), NO ("年制"), NO ("年龄"), NO ("年产"), NO ("年均"), NO ("度假"), NO ("度电池"), NO ("天然"),
  NO ("天地"), NO ("天气"),
  NO ("分之"), NO ("分别"), NO ("分类"), NO ("分级"), NO ("分析"), NO ("分配"), NO ("分布"), NO ("分散"), NO ("分局"),
  NO ("分管"), NO ("位于"), NO ("位数"), NO ("位一体"), NO ("位职工"),
  NO ("位置"), NO ("路径"), NO ("线上"), NO ("线下"), NO ("线城市"), NO ("队伍"), NO ("班子"), NO ("班级"), NO ("节约"),
  NO ("节能"), NO ("节点"),
  NO ("节水"), NO ("节日"), NO ("章程"), NO ("支撑"), NO ("支持"), NO ("支部"), NO ("支柱"), NO ("支线"), NO ("支付"),
  NO ("面积"), NO ("面向"),
  NO ("面对"), NO ("面貌"), NO ("片区"), NO ("口径"), NO ("口岸"), NO ("口号"), NO ("根据"), NO ("股份"), NO ("股权"),
  NO ("股东"), NO ("股市"),
  NO ("件事"), NO ("场地"), NO ("场所"), NO ("场景"), NO ("场馆"), NO ("所有"), NO ("所在"), NO ("所得"), NO ("所示"),
  NO ("点击"), NO ("点亮"),
  NO ("点多"), NO ("把握"), NO ("把关"), NO ("头部"), NO ("头等"), NO ("本地"), NO ("本科"), NO ("本市"), NO ("本省"),
  NO ("本级"), NO ("集中"),
  NO ("集聚"), NO ("集成"), NO ("集体"), NO ("集群"), NO ("集团"), NO ("首次"), NO ("首批"), NO ("首家"), NO ("首台"),
  NO ("对接"), NO ("对外"),
  NO ("对应"), NO ("对口"), NO ("对标"), NO ("对比"), NO ("双向"), NO ("双碳"), NO ("双创"), NO ("双减"), NO ("双控"),
  NO ("双休"), NO ("型号"), NO ("档案"),
  NO ("包括"), NO ("包含"), NO ("包保"), NO ("包联"), NO ("车间"), NO ("车辆"), NO ("车联网"), NO ("站点"), NO ("站式"),
  NO ("网络"), NO ("网点"),
  NO ("网格"), NO ("网通办"), NO ("网格化"), NO ("机关"), NO ("机构"), NO ("机制"), NO ("机场"), NO ("机遇"),
  NO ("机组"), NO ("机械"), NO ("机器"), NO ("库存"), NO ("库容"),
  NO ("园区"), NO ("园林"), NO ("院士"), NO ("院落"), NO ("院校"), NO ("厂区"), NO ("厂房"), NO ("厂网"), NO ("店铺"),
  NO ("校区"), NO ("校园"),
  NO ("国家"), NO ("国际"), NO ("国道"), NO ("国内"), NO ("国有"), NO ("省道"), NO ("县道"), NO ("乡道"), NO ("县域"),
  NO ("区域"), NO ("区间"),
  NO ("市场"), NO ("市民"), NO ("市级"), NO ("省级"), NO ("县级"), NO ("区级"), NO ("乡级"), NO ("镇级"), NO ("村级"),
  NO ("村民"), NO ("村庄"),
  NO ("州级"), NO ("市直"), NO ("市属"), NO ("省市"), NO ("乡村"), NO ("镇村"), NO ("团队"), NO ("团体"), NO ("团员"),
  NO ("成立"), NO ("成为"),
  NO ("成员"), NO ("成果"), NO ("成效"), NO ("成长"), NO ("成绩"), NO ("成功"), NO ("成本"), NO ("成套"), NO ("成片"),
  NO ("成网"), NO ("成型"),
  NO ("成熟"), NO ("成都"), NO ("成年"), NO ("成人"), NO ("成品"), NO ("倍增"), NO ("方案"), NO ("方面"), NO ("方式"),
  NO ("方向"), NO ("方针"), NO ("方位"), NO ("方便"), NO ("方法"),
  NO ("升级"), NO ("升至"), NO ("升到"), NO ("升降"), NO ("安全"), NO ("安置"), NO ("安排"), NO ("安装"), NO ("里程"),
  NO ("里面"), NO ("里的"), NO ("元素"), NO ("元旦"), NO ("元宇宙"),
  NO ("日常"), NO ("日均"), NO ("日报"), NO ("日产"), NO ("日处理"), NO ("号文"), NO ("周边"), NO ("周转"), NO ("周期"),
  NO ("周到"), NO ("季度"), NO ("秒级"), NO ("分钟级"),
  NO ("星空"), NO ("星创"), NO ("等次"), NO ("等地"), NO ("等等"), NO ("等奖"), NO ("单元"), NO ("单列"), NO ("生产"),
  NO ("生态"), NO ("生活"), NO ("生物"), NO ("生育"), NO ("行业"),
  NO ("行动"), NO ("行政"), NO ("排放"), NO ("排污"), NO ("排水"), NO ("排名"), NO ("连锁"), NO ("连片"), NO ("连续"),
  NO ("营业"), NO ("营商"), NO ("管理"), NO ("管道"), NO ("管网"), NO ("管控"),
  NO ("卡口"), NO ("字号"), NO ("步入"), NO ("步道"), NO ("步行"), NO ("步伐"), NO ("环境"), NO ("环节"), NO ("环保"),
  NO ("环绕"), NO ("链条"), NO ("链长"), NO ("链主"), NO ("榜单"), NO ("码头"), NO ("码通"),
  NO ("课程"), NO ("课后"), NO ("味道"), NO ("族群"), NO ("炉渣"), NO ("井盖"), NO ("桩基"), NO ("杆线"), NO ("具体"),
  NO ("具有"), NO ("具备"), NO ("顶层"), NO ("棚户区"), NO ("箱包"), NO ("桶装"),
  NO ("端到端"), NO ("端游"), NO ("道路"), NO ("道德"), NO ("层面"), NO ("层次"), NO ("层级"), NO ("段落"), NO ("席卷"),
  NO ("床单"), NO ("副食"), NO ("轮换"), NO ("轮岗"), NO ("样本"), NO ("样板"), NO ("款项"),
  NO ("幅度"), NO ("卷烟"), NO ("份额"), NO ("笔记"), NO ("列入"), NO ("列车员"), NO ("架构"), NO ("孔雀"), NO ("眼科"),
  NO ("峰会"), NO ("峰值"), NO ("峰谷"), NO ("只有"), NO ("只要"), NO ("只增"), NO ("只减"), NO ("株洲"),
  NO ("例如"), NO ("例会"), NO ("例行"), NO ("起步"), NO ("起草"), NO ("起到"), NO ("起施行"), NO ("起实施"),
  NO ("起点"), NO ("起来"), NO ("宗旨"), NO ("间接"), NO ("间隔"), NO ("队列"), NO ("块状"), NO ("张家"), NO ("门诊"),
  NO ("门户"), NO ("门槛"), NO ("门前"), NO ("篇章"), NO ("批准"), NO ("批发"), NO ("批复"), NO ("户籍"), NO ("户外"),
  NO ("户型"),
  NO ("辆份"), NO ("处于"), NO ("座城市群"), NO ("台账"), NO ("台风"), NO ("台湾"), NO ("项规定"), NO ("项机制"),
  NO ("代表"), NO ("代码"), NO ("代理"), NO ("沟通"), NO ("岛屿"), NO ("湖泊"), NO ("盘活"), NO ("担保"), NO ("担任"),
  NO ("担当"), NO ("两侧"), NO ("两岸"), NO ("两地"), NO ("线以上"), NO ("级以上"),
};

static PlanModelLexicon units = PLAN_MODEL_LEXICON (unit_words);

enum { SCALE = 1 };

static const PlanModelWord scale_words[] = {
  { "万", SCALE }, { "亿", SCALE }, { "万亿", SCALE }, { "千万", SCALE }, { "百万", SCALE }, { "十万", SCALE },
  { "千", SCALE },
  { "百", SCALE }, { "百亿", SCALE }, { "千亿", SCALE }, { "十亿", SCALE }, { "千百万", SCALE }, { "亿万", SCALE },
};

static PlanModelLexicon scales = PLAN_MODEL_LEXICON (scale_words);

/* What a unit may be divided by beside another unit: the words behind "每" and "/". */
static const PlanModelWord denominator_words[] = {
  COUNT ("人口"), COUNT ("常住人口"), COUNT ("户籍人口"), COUNT ("名学生"), COUNT ("学生"), COUNT ("生"),
  COUNT ("老人"), COUNT ("老年人"), COUNT ("活产"), COUNT ("活产儿"),
  COUNT ("居民"), COUNT ("居民人口"), COUNT ("劳动力"), COUNT ("从业人员"), COUNT ("就业人员"), COUNT ("职工"),
  COUNT ("儿童"), COUNT ("产妇"), COUNT ("孕产妇"), COUNT ("名老人"), COUNT ("人常住人口"),
  COUNT ("万元GDP"), COUNT ("元GDP"), COUNT ("GDP"), COUNT ("万元产值"), COUNT ("万元增加值"), COUNT ("标准件"),
  COUNT ("炉"), COUNT ("单位"), COUNT ("车"), COUNT ("人·年"), COUNT ("人·月"), COUNT ("人·天"), COUNT ("人·日"),
  COUNT ("人次"),
  COUNT ("人年"), COUNT ("a"), COUNT ("d"), COUNT ("s"), COUNT ("h"), COUNT ("日"), COUNT ("月"), COUNT ("年"),
  COUNT ("天"), COUNT ("时"), COUNT ("季"), COUNT ("周"), COUNT ("班"), COUNT ("学年"), COUNT ("批"), COUNT ("只"),
  COUNT ("100km"), COUNT ("百公里"), COUNT ("吨钢"),
  COUNT ("(人·年)"), COUNT ("(人·天)"), COUNT ("(人·日)"), COUNT ("(人·d)"), COUNT ("(m²·a)"), COUNT ("(平方米·年)"),
  COUNT ("(吨·公里)"), COUNT ("吨公里"), COUNT ("(亩·年)"), COUNT ("(人.年)"), COUNT ("人.年"), COUNT ("人.天"),
  COUNT ("平方米·年"), COUNT ("亩·年"), COUNT ("立方米·天"),
};

static PlanModelLexicon denominators = PLAN_MODEL_LEXICON (denominator_words);

static gboolean
is_latin_like (guint16 code)
{
  return plan_model_code_is_latin (code) || plan_model_code_is_digit (code) || code == 0x03bc || code == 0x03a9;
}

/* One unit of the lexicon at @at, without scale: its length. */
static guint
match_atom (const guint16     *codes,
            guint32            at,
            guint32            end,
            PlanModelUnitKind *kind)
{
  guint sense, n = plan_model_lexicon_match (&units, codes, at, end, &sense);

  /* A unit in Latin letters ends where they do: 5Gb is not 5G and b. */
  while (n > 0 && is_latin_like (codes[at + n - 1]) && at + n < end && is_latin_like (codes[at + n]))
    n = plan_model_lexicon_match (&units, codes, at, at + n - 1, &sense);
  if (n == 0 || sense == PLAN_MODEL_UNIT_NONE)
    return 0;
  *kind = sense;

  return n;
}

/* "/公顷", "/10万人", "每平方米": the length of what the unit is divided by. */
static guint
match_denominator (const guint16 *codes,
                   guint32        at,
                   guint32        end)
{
  PlanModelUnitKind kind;
  guint32 stop = at + 1;
  guint n;

  while (stop < end && stop - at < 7 && plan_model_code_is_digit (codes[stop]))
    stop++;
  n = MAX (plan_model_lexicon_match (&denominators, codes, stop, end, NULL), match_atom (codes, stop, end, &kind));
  if (n == 0)
    {
      stop += plan_model_lexicon_match (&scales, codes, stop, end, NULL);
      n = MAX (plan_model_lexicon_match (&denominators, codes, stop, end, NULL), match_atom (codes, stop, end, &kind));
      if (n == 0 && (stop == at + 1 || plan_model_code_is_digit (codes[stop - 1])))
        return 0;
    }

  return stop + n - at;
}

/* The spelling of a unit whose scale is parted from it, 万余家: there are as many as the lexicons have words. */
static const char *
join (const guint16 *codes,
      guint32        scale,
      guint          n_scale,
      guint32        atom,
      guint          n_atom)
{
  GString *string = g_string_sized_new (MAX_UNIT * 3);
  const char *spelling;

  for (guint i = 0; i < n_scale; i++)
    g_string_append_unichar (string, codes[scale + i]);
  for (guint i = 0; i < n_atom; i++)
    g_string_append_unichar (string, codes[atom + i]);
  spelling = g_intern_string (string->str);
  g_string_free (string, TRUE);

  return spelling;
}

/*< private >
 * plan_model_unit_get_words:
 *
 * The units that the reader knows to end a number, for the test that holds them against the table of units.
 *
 * Returns: the words; those of the sense %PLAN_MODEL_UNIT_NONE are none
 */
const PlanModelWord *
plan_model_unit_get_words (guint *n_words)
{
  *n_words = G_N_ELEMENTS (unit_words);

  return unit_words;
}

/*< private >
 * plan_model_unit_mark_codes:
 *
 * Marks, in a table of all codes, those that a unit may begin with.
 */
void
plan_model_unit_mark_codes (guint8 *marks,
                            guint8  mark)
{
  guint16 code;

  for (guint i = 0; i < G_N_ELEMENTS (unit_words); i++)
    if (unit_words[i].sense != PLAN_MODEL_UNIT_NONE)
      {
        plan_model_codes_from_utf8 (unit_words[i].word, &code, 1);
        marks[code] |= mark;
      }
  for (guint i = 0; i < G_N_ELEMENTS (scale_words); i++)
    {
      plan_model_codes_from_utf8 (scale_words[i].word, &code, 1);
      marks[code] |= mark;
    }
}

static gboolean
is_more (guint16 code)
{
  return plan_model_code_is_one_of (code, u"余多");
}

/*< private >
 * plan_model_unit_read:
 *
 * Returns: whether a unit begins at @at
 */
gboolean
plan_model_unit_read (const guint16      *codes,
                      guint32             at,
                      guint32             end,
                      PlanModelUnitMatch *unit)
{
  guint n, n_scale = 0;
  guint32 stop;

  *unit = (PlanModelUnitMatch) { 0 };
  end = MIN (end, at + MAX_UNIT);
  if (at < end && (is_more (codes[at]) || codes[at] == u'来'))
    {
      unit->is_more = TRUE;
      at++;
    }
  if (at + 1 < end && codes[at] == ' ' && is_latin_like (codes[at + 1]))
    at++;
  if (at >= end)
    return FALSE;
  unit->start = at;
  n = match_atom (codes, at, end, &unit->kind);
  if (n == 0)
    {
      guint32 atom;

      n_scale = plan_model_lexicon_match (&scales, codes, at, end, NULL);
      if (n_scale == 0 && codes[at] == '/')
        {
          /* "20/10万": so many of a number of people that is not named. */
          n = match_denominator (codes, at, end);
          unit->kind = PLAN_MODEL_UNIT_COUNT;
          unit->end = at + n;
          return n > 1 && n <= 8 && plan_model_code_is_digit (codes[at + 1]) && codes[at + n - 1] > 0x2e80;
        }
      if (n_scale == 0)
        return FALSE;
      unit->has_scale = TRUE;
      atom = at + n_scale;
      if (atom < end && is_more (codes[atom]))
        {
          PlanModelUnitKind kind;
          /* 3万多亿元 */
          guint n_second = plan_model_lexicon_match (&scales, codes, atom + 1, end, NULL);
          guint n_atom = match_atom (codes, atom + 1 + n_second, end, &kind);

          unit->is_more = TRUE;
          if (n_atom > 0)
            {
              unit->spelling = join (codes, at, n_scale, atom + 1, n_second + n_atom);
              unit->kind = kind;
              n = n_scale + 1 + n_second + n_atom;
            }
          else
            {
              unit->kind = PLAN_MODEL_UNIT_SCALE;
              n = n_scale;
              unit->end = at + n;
              return TRUE;
            }
        }
      else
        {
          n = match_atom (codes, atom, end, &unit->kind);
          if (n == 0)
            unit->kind = PLAN_MODEL_UNIT_SCALE;
          else if (unit->kind == PLAN_MODEL_UNIT_PERCENT || (unit->kind == PLAN_MODEL_UNIT_GRADE && n == 1)
                   || unit->kind == PLAN_MODEL_UNIT_PART)
            {
              n = 0;
              unit->kind = PLAN_MODEL_UNIT_SCALE;
            }
          n += n_scale;
        }
    }
  stop = at + n;
  /* 110万人年度任务: 人 is the unit, and 年度 what follows. */
  if (n > 1 && codes[stop - 1] == u'年' && stop < end && codes[stop] == u'度')
    stop--;
  unit->is_latin = is_latin_like (codes[stop - 1]);
  unit->is_single = n == 1;
  for (guint i = 0; i < MAX_DENOMINATORS && stop < end; i++)
    {
      gboolean is_each = codes[stop] == u'每'
                         && (unit->kind == PLAN_MODEL_UNIT_MEASURE || unit->kind == PLAN_MODEL_UNIT_MONEY);
      guint length;

      /* 吨/月·平方公里 */
      if (codes[stop] != '/' && !is_each && !(i > 0 && codes[stop] == 0x00b7))
        break;
      if (unit->kind == PLAN_MODEL_UNIT_SCALE)
        break;
      length = match_denominator (codes, stop, end);
      if (length == 0)
        break;
      /* 30万千瓦/60万千瓦时 are two figures. */
      if (!is_each && plan_model_code_is_digit (codes[stop + 1]))
        {
          guint32 behind = stop + 1;

          while (behind < end && (plan_model_code_is_digit (codes[behind]) || codes[behind] == '.'))
            behind++;
          if (behind + n <= end && memcmp (codes + at, codes + behind, n * sizeof (guint16)) == 0)
            break;
        }
      if (is_each)
        {
          /* 50元每亩, but not 50元,每亩 …, nor 50吨每年新增 …. */
          if (stop + length < end && plan_model_code_is_han (codes[stop + length]))
            break;
        }
      stop += length;
      unit->is_single = FALSE;
      if (unit->kind != PLAN_MODEL_UNIT_PERCENT)
        unit->kind = unit->kind == PLAN_MODEL_UNIT_MONEY ? PLAN_MODEL_UNIT_MONEY : PLAN_MODEL_UNIT_MEASURE;
    }
  unit->end = stop;

  return TRUE;
}

/*< private >
 * plan_model_unit_match:
 *
 * Returns: the length of the unit at @at, or 0
 */
guint
plan_model_unit_match (const guint16 *codes,
                       guint32        at,
                       guint32        end)
{
  PlanModelUnitMatch unit;

  return plan_model_unit_read (codes, at, end, &unit) && !unit.is_more ? unit.end - at : 0;
}

/*< private >
 * plan_model_unit_is:
 *
 * Returns: whether the whole of the codes is a unit
 */
gboolean
plan_model_unit_is (const guint16 *codes,
                    guint32        start,
                    guint32        end)
{
  guint32 at = start;

  if (end <= start || end - start > MAX_UNIT)
    return FALSE;
  /* 1/10万 */
  if (codes[at] == '1' && end - at > 2 && codes[at + 1] == '/')
    at++;
  if (codes[at] == '/' || codes[at] == ':')
    {
      guint n = match_denominator (codes, at, end);

      return n > 1 && at + n == end;
    }
  /* 家、个; 个/处; 人(次); 元，% */
  while (at < end)
    {
      guint n = plan_model_unit_match (codes, at, end);

      if (n == 0)
        return FALSE;
      at += n;
      if (at == end)
        return TRUE;
      if (codes[at] == 0x3001 || codes[at] == ',' || codes[at] == ';' || codes[at] == u'或')
        {
          at++;
          continue;
        }
      if (codes[at] == '(')
        {
          n = plan_model_unit_match (codes, at + 1, end);
          return n > 0 && at + n + 2 == end && codes[end - 1] == ')';
        }
      return FALSE;
    }

  return FALSE;
}
