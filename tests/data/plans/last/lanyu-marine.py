"""Lanyu province, marine economy, 2021-2025: a five-year plan behind its notice, a table with natures and summed figures."""


def annotate(plan):
    province = plan.area("澜屿省", "province")
    government = plan.bodies(province, "澜屿省人民政府")
    plan.bodies(province, "省海洋渔业局 省农业农村厅 沿海设区市人民政府=group 省发展改革委 省工业和信息化厅 省科技厅 省生态环境厅 省自然资源厅")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=[government],
        title="\n\n{澜屿省“十四五”海洋经济发展规划}\n", document_number="\n{澜政发〔2021〕26号}\n", issued="\n{2021年10月29日}\n",
        spans={"issuers": "\n{澜屿省人民政府}\n"})
    plan.reference("澜屿省国民经济和社会发展第十四个五年规划和2035年远景目标纲要", None, "basis")
    plan.headings("""
一 发展基础 :review/overview
二 总体要求 :overview
  （一） 主要目标 :goal
三 主要任务 :task
  （一） 做强现代海洋渔业 :task+
  （二） 培育海洋新兴产业 :task+
  （三） 守护蓝色海湾 :task+
四 保障措施 :safeguard
  （一） 加强统筹协调 :safeguard+
  （二） 强化资金支持 :safeguard+
""")
    plan.duty(plan.doing("做强现代海洋渔业"), "（责任单位：省海洋渔业局、…人民政府）",
              "responsible:省海洋渔业局,省农业农村厅,沿海设区市人民政府")
    plan.duty(plan.doing("培育海洋新兴产业"), "（责任单位：省发展改革委、…科技厅）", "responsible:省发展改革委,省工业和信息化厅,省科技厅")
    plan.duty(plan.doing("守护蓝色海湾"), "（省生态环境厅、…负责）", "responsible:省生态环境厅,省自然资源厅,省海洋渔业局")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”海洋经济发展主要指标", "indicators", plan.at("主要目标"), until="五年累计新增数。",
                       notes=[("〔〕", "注：{〔〕}内为")])
    sea, lab, eco = ({"group": g, "nature": n} for g, n in (("海洋经济", "expected"), ("海洋科技", "expected"), ("海洋生态", "binding")))
    whole = {"form": ["increment", "level"]}
    gop = row(table, "海洋经济 | 海洋生产总值", "海洋生产总值", "亿元", "B2020=4318 T2025=6500,more-than", **sea)
    port = row(table, " | 沿海港口货物吞吐量", "沿海港口货物吞吐量", "亿吨", "B2020=6.2 T2025=7.5", **sea)
    boxes = row(table, "其中：集装箱吞吐量", "集装箱吞吐量", "万标箱", "B2020=980 T2025=1400", parent=port, nesting="of-which",
                inferred=["parent"], **sea)
    wind = row(table, " | 海上风电并网装机", "海上风电并网装机", "万千瓦", "B2020=146 T2025=600", **sea)
    labs = row(table, "海洋科技 | 省级以上涉海创新平台", "省级以上涉海创新平台", "家", "B2020=23 T2025=20,cumulative", **lab)
    plan.also(labs.values[1], **whole)
    row(table, " | 海洋研发经费投入年均增长", "海洋研发经费投入年均增长", "%", "T2025=12,annual-growth,change:rise",
        also={"name": ["海洋研发经费投入"]}, **lab)
    water = row(table, "海洋生态 | 近岸海域优良水质面积比例", "近岸海域优良水质面积比例", "%", "B2020=78.4 T2025=81,at-least", **eco)
    row(table, " | 整治修复岸线长度", "整治修复岸线长度", "公里", "B2020=96,cumulative T2025=130,cumulative", also=whole, **eco)
    marsh = row(table, " | 滨海湿地修复面积", "滨海湿地修复面积", "公顷", "", **eco)
    t(marsh.name, None, None, "完成国家下达任务", None, "level", into=marsh, year=2025, inferred=[], origin="table",
      against={"text": "国家下达任务", "kind": "assigned"}, also={"form": ["qualitative", "cumulative", "increment"]})
    table.span = (table.span[0], plan.document.find("五年累计新增数。")[1])

    # What was reached
    was = {"role": ["actual"]}
    t(gop.name, "%", "7.1", "年均增长7.1%", form="annual-growth", change="rise", role="baseline", years=(2016, 2020), into=gop,
      inferred=["years"], also=was)
    gop.values[0].again("达到{4,318亿元}", origin="prose")
    plan.also_there(gop.values[0], **was)
    part = t("海洋生产总值占地区生产总值比重", "%", "17.6", "的{17.6%}", role="baseline", year=2020,
             also={**was, "name": ["占地区生产总值的比重", "占地区生产总值"]}).indicator
    a = {"role": "actual", "year": 2020}
    t("海洋生产总值占全国海洋生产总值比重", "百分点", "0.4", "提高0.4个百分点", form="change", change="rise", base_year=2015,
      also={"name": ["占全国海洋生产总值比重"], "unit": ["个百分点", "%"], "base_year": [None]}, **a)
    port.values[0].again("吞吐量{6.2亿吨}", origin="prose")
    plan.also_there(port.values[0], **was)
    boxes.values[0].again("980万标箱", origin="prose")
    plan.also_there(boxes.values[0], **was)
    t("水产品总产量", "万吨", "412", "412万吨", **a)
    t("海水养殖占水产品总产量比重", "成", "6", "六成以上", "at-least", also={"name": ["海水养殖", "海水养殖占比"]}, **a)
    t("国家级海洋牧场示范区", "个", "9", "示范区{9个}", also={"role": ["baseline"]}, **a)
    t(wind.name, "万千瓦", "18", "由{18万千瓦}", role="baseline", year=2015, inferred=["year"], into=wind, also={"year": [None], **was})
    wind.values[0].again("增加到{146万千瓦}", origin="prose")
    plan.also_there(wind.values[0], **was)
    labs.values[0].again("仅{23家}", origin="prose")
    plan.also_there(labs.values[0], **was)

    # Goals
    gop.target("6500", "突破6500亿元", "more-than", "level")
    grew = {"form": "annual-growth", "change": "rise"}
    t(gop.name, "%", "8.5", "{8.5%以上}", "at-least", into=gop, also={"name": ["海洋生产总值年均增速"]}, **grew)
    t(gop.name, "%", "9", "力争达到9%", into=gop, firmness="strive", also={"name": ["海洋生产总值年均增速"]}, **grew)
    t(part.name, "%", "20", "提高到{20%左右}", "about", into=part, also={"name": ["占地区生产总值比重"]})
    t("海洋新兴产业增加值占海洋生产总值比重", "百分点", "3", "提升3个百分点", form="change", change="rise", base_year=2020,
      also={"unit": ["个百分点", "%"]})
    t("海洋科技进步贡献率", "%", "70", "分别达到{70%}")
    t("涉海高新技术企业数", "家", "400", "、{400家}")
    water.target("81", "不低于81%", "at-least", "level")
    t("大陆自然岸线保有率", "%", "36", "稳定在36%", "exactly", direction="maintain", also={"comparator": ["reach"]})
    t(gop.name, "倍", "2", "翻一番", form="multiple", year=2035, base_year=2025, into=gop)

    # Tasks
    t("国内海洋捕捞产量", "万吨", "98", "压减至98万吨以内", "at-most", year=2023, direction="decrease")
    t("重力式深水网箱", "口", "6000", "达到{6000口}", year=2023)
    t("新建国家级海洋牧场示范区", "个", "5", "{5个以上}", "at-least", "increment", year=2023)
    t("远洋渔业产量", "万吨", "50", "超50万吨", "more-than")
    t("水产品加工转化率", "百分点", "1", "提高1个百分点", form="change", change="rise", years=(2021, 2025),
      also={"form": ["annual-amount", "annual-growth"], "unit": ["个百分点", "%"], "change": [None]})
    t("渔民人均可支配收入", "%", "7", "年均增长7%", **grew)
    t(wind.name, "万千瓦", "450", "{450万千瓦左右}", "about", "increment", into=wind, also={"name": ["并网装机"]})
    salt = t("海水淡化日产能力", "万吨", "4.5", "由{4.5万吨}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(salt.name, "万吨", "20", "提高到{20万吨}", into=salt)
    drugs = t("海洋生物医药产值", "%", "15", "年均增长15%", **grew).indicator
    drugs.unit = "亿元"
    drugs.values[0].facts["unit"] = "%"
    drugs.target("180", "达{180亿元}", "reach", "level", year=2025)
    t("引进投资10亿元以上海工装备项目", "个", "8", "不少于8个", "at-least", "increment", also={"name": ["投资10亿元以上海工装备项目"]})
    t("上下游产值", "亿元", "300", "超300亿元", "more-than", role="estimate", year=2025, also={"name": ["带动上下游产值"]})
    plan.loose("全面消除劣Ⅴ类")
    t("沿海县级以上城市生活污水收集率", "%", "80", "收集率达到{80%}")
    t("重点海湾“一湾一策”整治方案", "%", "100", "{全部}出台", form="coverage", year=2022, inferred=["value", "unit"], optional=True)
    t("新建生态海堤", "公里", "65", "65公里", form="increment")
    t("红树林营造和修复", "公顷", "1500", "1500公顷", form="increment", also={"form": ["level"]})
    t("整治入海排污口", "个", "3400", "逾3400个", "more-than", "increment", also={"form": ["level"]})
    t("海洋经济发展专项资金", "亿元", "8", "不低于8亿元", "at-least", "annual-amount", years=(2021, 2025),
      also={"name": ["省级财政统筹安排海洋经济发展专项资金", "统筹安排海洋经济发展专项资金"]})
    t("蓝色产业基金", "亿元", "50", "总规模{50亿元}", also={"name": ["蓝色产业基金总规模", "总规模"]})
