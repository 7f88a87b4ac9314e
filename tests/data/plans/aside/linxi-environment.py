"""Linxi city, environment, 2021-2025: a page of HTML, a table with two heads, its baseline behind its targets, brackets that turn the sign."""


def annotate(plan):
    city = plan.area("麟溪市", "prefecture")
    government = plan.bodies(city, "麟溪市人民政府")
    plan.bodies(city, "市生态环境局 市城市管理局 各区县人民政府=group 市农业农村局 市自然资源局")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[government],
        title="\n{麟溪市生态环境保护“十四五”规划}\n", document_number="{麟政发〔2022〕8号}", index_number="{LX001-2022-0064}",
        issued="\n{2022年2月28日}\n", spans={"issuers": "\n{麟溪市人民政府}\n2022"})
    plan.reference("昭岭省生态环境保护“十四五”规划", "昭政发〔2021〕40号", "superior")
    plan.headings("""
一 环境形势 :review/overview
二 目标指标 :goal
三 主要任务 :task
  （一） 打好蓝天保卫战 :task+
  （二） 打好净土保卫战 :task+
四 保障措施 :safeguard
  （一） 压实责任 :safeguard+
  （二） 加大投入 :safeguard+
""")
    for title in ("加大投入", "保障措施"):
        plan.at(title).until = "总投资近百亿元。"
    plan.duty(plan.doing("打好蓝天保卫战"), "责任单位：市生态环境局、市城市管理局；…各区县人民政府", "responsible:市生态环境局,市城市管理局 support:各区县人民政府")
    plan.duty(plan.doing("打好净土保卫战"), "责任单位：市生态环境局、市农业农村局；…市自然资源局", "responsible:市生态环境局,市农业农村局 support:市自然资源局")
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均不低于90%")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”生态环境保护主要指标", "indicators", plan.at("目标指标"),
                       notes=[("（）", "注：{（）}内数字")])
    good = row(table, "\n空气质量优良天数比率\n", "空气质量优良天数比率", "%", "M2022=89.5 T2025=90.5,at-least B2020=89.1", group="环境质量", nature="binding")
    row(table, "\n地表水质量达到Ⅱ类及以上比例\n", "地表水质量达到Ⅱ类及以上比例", "%", "M2022=60 T2025=65,about B2020=57.1", group="环境质量", nature="binding")
    row(table, "\n功能区声环境质量夜间达标率\n", "功能区声环境质量夜间达标率", "%", "T2025=85,more-than", group="环境质量", nature="expected")
    fall = "percent-change,change:fall,base_year:2020"
    row(table, "\n氮氧化物减排比例\n", "氮氧化物减排比例", "%", f"M2022=4,{fall} T2025=12,{fall}", group="污染减排", nature="binding",
        also={"form": ["cumulative"]})
    row(table, "\n一般工业固废综合利用率\n", "一般工业固废综合利用率", "%", "M2022=70 T2025=75 B2020=67.3", group="污染减排", nature="expected")
    row(table, "\n生态保护红线占国土面积比例\n", "生态保护红线占国土面积比例", "%", "B2020=26.4", group="生态保护", nature="binding")
    table.span = (table.span[0], plan.document.find("不降低\n26.4\n约束性")[1])

    a = {"year": 2020, "inferred": []}
    good.value("baseline", "89.1", "为{89.1%}", **a)
    t(good.name, "百分点", "6.4", "提升6.4个百分点", role="baseline", form="change", change="rise", base_year=2015, into=good,
      also={"role": ["actual"], "unit": ["个百分点", "%"]}, **a)
    t("县级以上城市集中式饮用水水源地水质达标率", "%", "100", "达标率{100%}", role="actual", **a)
    y20 = {"role": "actual", "form": "percent-change", "change": "fall", "also": {"form": ["cumulative"], "base_year": [2015], "name": ["化学需氧量", "氨氮"]}}
    t("化学需氧量排放量", "%", "18.3", "下降{18.3%}", **y20, **a)
    t("氨氮排放量", "%", "20.6", "和{20.6%}", **y20, **a)
    t("秋冬季污染天数占全年污染天数的比重", "成", "7", "七成以上", "at-least", role="actual", also={"name": ["秋冬季污染天数"]}, **a)
    y = {"year": 2025, "inferred": []}
    good.target("90.5", "达到{90.5%以上}", "at-least", "level", **y)
    t("细颗粒物浓度", "微克/立方米", "29", "不高于29微克/立方米", "at-most", **y)
    t("重污染天气", None, None, "基本消除", None, "qualitative", optional=True, **y)
    t("化学需氧量重点工程减排", "万吨", "2.1", "2.1万吨", also={"form": ["increment", "change"]}, **y)
    t("氨氮重点工程减排", "吨", "900", "900吨", also={"form": ["increment", "change"]}, **y)
    t("“无废城市”细胞工程", "个", "200", "200个", **y)
    t("单位地区生产总值二氧化碳排放", "%", "65", "下降{65%以上}", "at-least", "percent-change", change="fall", base_year=2005, year=2030)
    t("火电机组深度治理", "台", "8", "{8台}", form="increment", year=2023, also={"name": ["完成火电机组深度治理"]})
    t("新增或更新的公交、环卫车辆新能源比例", "%", "90", "不低于90%", "at-least", also={"year": [2023]})
    t("城区道路机械化清扫率", "%", "95", "达{95%}", also={"year": [2023]})
    t("受污染耕地安全利用率", "%", "93", "保持在{93%以上}", "at-least", direction="maintain")
    t("麟溪河出境断面水质", "类", "2", "稳定达到{Ⅱ类}", "exactly", direction="maintain", also={"comparator": ["reach"]})
    t("地下水国控点位Ⅴ类水比例", "%", "15", "不超过15%", "at-most")
    t("完成行政村环境整治", "个", "42", "{42个}行政村", form="increment", also={"name": ["行政村环境整治"]})
    t("农村生活污水治理率", "一半", "1", "提高到{近一半}", "about", also={"values": ["50"], "unit": ["%", "半"]})
    t("规划重点项目", "个", "73", "七十三个", optional=True)
    t("规划重点项目估算总投资", "亿元", "100", "近百亿元", "about", also={"values": ["1"], "unit": ["百亿元"], "role": ["estimate"], "name": ["估算总投资", "总投资"]})
