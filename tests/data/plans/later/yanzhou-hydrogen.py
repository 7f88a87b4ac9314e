"""Yanzhou city, hydrogen, 2023-2025: an action plan of a department, Latin units, tiers and stages, a table between bars with a range."""


def annotate(plan):
    city = plan.area("砚州市", "prefecture")
    bureau = plan.bodies(city, "市发展改革委/砚州市发展和改革委员会:砚州市发展和改革委员会")
    plan.bodies(city, "市能源局 市应急管理局 市工业和信息化局 市科技局 市交通运输局 市城管局/城管局 各县（市、区）人民政府=group "
                "市住房城乡建设局 市商务局")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2023, 2025), area=city, issuers=[bureau],
        title="\n{砚州市氢能产业高质量发展行动方案（2023—2025年）}\n", document_number="{砚发改高技〔2023〕117号}",
        index_number="索引号：{yz0412/2023-00087}", published="发布日期：{2023-05-06}", issued="\n{2023年4月26日}",
        spans={"issuers": "\n{砚州市发展和改革委员会}\n", "period": "（{2023—2025年}）\n"})
    plan.reference("氢能产业发展中长期规划（2021—2035年）", None, "basis")
    plan.reference("岐南省推进氢能产业发展若干措施", "岐政办发〔2022〕39号", "basis")
    plan.headings("""
一 产业基础 :review/overview
二 行动目标 :goal
  （一） 产业规模 :goal
  （二） 创新能力 :goal
  （三） 基础设施 :goal
三 重点任务 :task
  （一） 壮大制氢产业 :task+
  （二） 突破装备制造 :task+
  （三） 拓展应用场景 :task+
  （四） 完善加氢网络 :task+
四 保障措施 :safeguard
  （一） 强化资金支持 :safeguard+
  （二） 严守安全底线 :safeguard+
""")
    for title in ("严守安全底线", "保障措施"):
        plan.at(title).until = "培训合格率达到100%。"
    plan.duty(plan.doing("壮大制氢产业"), "〔责任单位：…〕", "responsible:市发展改革委,市能源局,市应急管理局", deadline="2024-12")
    plan.duty(plan.doing("突破装备制造"), "〔责任单位：…〕", "responsible:市工业和信息化局,市科技局", deadline="2025-12")
    plan.duty(plan.doing("拓展应用场景"), "〔责任单位：…〕", "responsible:市交通运输局,城管局,各县（市、区）人民政府", deadline="ongoing")
    plan.duty(plan.doing("完善加氢网络"), "〔责任单位：…〕", "responsible:市住房城乡建设局,市商务局", deadline="2025-12")
    t, row = plan.t, plan.row

    table = plan.table("表1", "主要指标", "indicators", plan.at("基础设施"))
    output = row(table, "\n1|氢能产业产值", "氢能产业产值", "亿元", "B2022=23.8 M2023=35 M2024=50 T2025=100", number="1")
    run = {"form": ["level"], "name": ["燃料电池汽车推广量"]}
    cars = row(table, "\n2|燃料电池汽车累计推广量", "燃料电池汽车累计推广量", "辆",
               "B2022=196,cumulative M2023=330,cumulative M2024=700,cumulative T2025=1400,at-least,cumulative", number="2", also=run)
    stations = row(table, "\n3|加氢站数量", "加氢站数量", "座", "B2022=4 M2023=7 M2024=10 T2025=15", number="3")
    row(table, "\n3.1|其中：油氢合建站", "油氢合建站", "座", "B2022=2 M2023=3 M2024=5 T2025=8", number="3.1", parent=stations, nesting="of-which",
        inferred=["parent"], also={"name": ["油氢合建站数量"]})
    row(table, "\n4|可再生能源制氢能力", "可再生能源制氢能力", "吨/年", "M2023=200 M2024=1000 T2025=3000,at-least", number="4")
    price = row(table, "\n5|终端用氢价格", "终端用氢价格", "元/公斤", "B2022=55,between,value_max:60@55~60 M2023=50 M2024=40,at-most T2025=35,at-most",
                number="5")
    cars.values[0].again("汽车{196辆}", origin="prose", name="投运燃料电池汽车")
    plan.also_there(cars.values[0], role=["actual"], form=["level"], name=["投运燃料电池汽车", "燃料电池汽车"])

    # What was reached
    was = {"role": ["baseline"]}
    a = {"role": "actual", "year": 2022, "inferred": ["year"]}
    soft = {"year": [None, 2023]}
    able = t("年副产氢能力", "万吨", "12", "约12万吨", "about", also={**soft, "form": ["annual-amount"]}, **a).indicator
    pure = t("可外供高纯氢", "万吨", "2.1", "2.1万吨", parent=able, nesting="of-which", indicator_inferred=["parent"], also=soft, **a).indicator
    t("可外供高纯氢占全省的比重", "%", "18.6", "18.6%", also={**soft, "name": ["占全省的比重", "占全省", "可外供高纯氢", "可外供高纯氢占全省"]}, **a)
    a = {"role": "actual", "year": 2022, "inferred": []}
    firms = t("氢能企业", "家", "37", "达到{37家}", also=was, **a).indicator
    t(firms.name, "家", "22", "净增22家", form="change", change="rise", base_year=2020, into=firms, also={**was, "form": ["increment"], "change": [None]}, **a)
    output.values[0].again("实现产值{23.8亿元}", origin="prose", name="产值")
    plan.also_there(output.values[0], role=["actual"])
    t(output.name, "%", "61.5", "同比{增长61.5%}", form="annual-growth", change="rise", role="baseline", year=2022, inferred=[], into=output,
      also={"role": ["actual"], "form": ["percent-change"], "base_year": [2021]})
    t("燃料电池汽车行驶里程", "万公里", "400", "突破400万公里", "more-than", "cumulative", also={"name": ["累计行驶里程", "行驶里程"]}, **a)
    t("日加注能力500公斤以上的加氢站", "座", "4", "加氢站{4座}", also={**was, "name": ["加氢站", stations.name]}, **a)

    # Goals
    y = {"year": 2025, "inferred": []}
    output.target("50", "突破50亿元", "more-than", "level", year=2024, inferred=[])
    output.target("100", "确保达到{100亿元}", "reach", "level", firmness="ensure", **y)
    output.target("130", "力争130亿元", "reach", "level", firmness="strive", **y)
    chain = t("产业链企业", "家", "100", "{100家以上}", "at-least", also={"name": ["集聚产业链企业"]}, **y).indicator
    of = {"parent": chain, "nesting": "of-which", "indicator_inferred": ["parent"]}
    t("营业收入10亿元以上的产业链企业", "家", "2", "的{2家}", also={"name": ["营业收入10亿元以上的", "营业收入10亿元以上企业", "营业收入10亿元以上"]}, **of, **y)
    t("营业收入亿元以上的产业链企业", "家", "10", "10—15家", "between", value_max="15",
      also={"name": ["亿元以上的", "亿元以上企业", "亿元以上", "营业收入亿元以上的", "营业收入亿元以上企业", "亿元以上的产业链企业"]}, **of, **y)
    more = t("推广燃料电池汽车", "辆", "1200", "不少于1200辆", "at-least", "cumulative", also={"form": ["increment"], "name": [cars.name]}, **y).indicator
    t("推广燃料电池汽车中重型货车占比", "成", "7", "占{七成左右}", "about", parent=more, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["重型货车", "重型货车占比", "重型货车占"], "parent": [None]}, **y)
    t("新建省级及以上创新平台", "个", "5", "平台{5个}", form="increment", **y)
    t("电堆功率密度", "kW/L", "4.5", "4.5kW/L", **y)
    t("燃料电池系统成本", "%", "40", "下降{40%左右}", "about", "percent-change", change="fall", base_year=2022, **y)
    t("主导或参与制定各级标准", "项", "20", "标准{20项}", form="increment", **y)
    i = {"year": 2025, "inferred": ["year"]}
    stations.target("15", "建成加氢站{15座}", "reach", "level", **i)
    t("加氢站总加注能力", "吨/日", "12", "达到{12吨/日}", also={"name": ["总加注能力"]}, **i)
    t("输氢管道", "公里", "45", "达到{45公里}", **i)
    t(price.name, "元/公斤", "35", "降至{35元/公斤以内}", "at-most", into=price, **i)
    z = {"year": 2030, "inferred": []}
    output.target("500", "力争突破500亿元", "more-than", "level", firmness="strive", **z)
    t("绿氢占氢能消费比重", "%", "30", "提高到{30%}", direction="increase", **z)

    # Work
    t("推进氯碱企业副产氢提纯改造", "家", "3", "推进{3家}", form="increment", optional=True,
      also={"name": ["氯碱企业副产氢提纯改造", "氯碱企业"], "year": [2023], "deadline": ["2023-Q3", "2024-12"]})
    t("高纯氢产能", "吨/年", "5000", "5000吨/年", form="increment", year=2023, deadline="2023-Q3", inferred=[])
    due = {"deadline": ["2024-12"], "year": [2024]}
    t("实施“风光氢储”一体化示范项目", "个", "2", "项目{2个}，配套", form="increment", also=due)
    t("配套新能源装机", "万千瓦", "60", "60万千瓦", also={**due, "form": ["increment"], "name": ["新能源装机"]})
    t("电解水制氢综合电耗", "kWh/Nm³", "4.3", "低于4.3kWh/Nm³", "less-than", also=due)
    t("实施“揭榜挂帅”项目", "项", "5", "{5项以上}", "at-least", "annual-amount", years=(2023, 2025), inferred=["years"])
    share = t("核心零部件本地配套率", "%", "60", "提高到{60%}", **y).indicator
    t(share.name, "百分点", "25", "提高25个百分点", form="change", change="rise", base_year=2022, into=share, also={"unit": ["个百分点", "%"]}, **y)
    t("年产燃料电池系统", "套", "5000", "5000套", also={"form": ["annual-amount", "increment"], "name": ["燃料电池系统", "年产燃料电池系统生产能力"]}, **y)
    t("年产储氢瓶", "万只", "2", "2万只", also={"form": ["annual-amount", "increment"], "name": ["储氢瓶"]}, **y)
    dump = "新增和更新的城市渣土车中氢能车辆占比"
    t(dump, "%", "10", "分别不低于{10%}", "at-least", year=2023, inferred=[])
    t(dump, "%", "20", "、{20%}和", "at-least", year=2024, inferred=[])
    t(dump, "%", "30", "和{30%}，开通", "at-least", year=2025, inferred=[])
    t("开通氢能公交线路", "条", "8", "线路{8条}", form="increment", also={"form": ["level"], "year": [2025]})
    t("投放氢能两轮车", "辆", "1000", "千辆以上", "at-least", "increment", also={"values": ["1"], "unit": ["千辆"], "form": ["level"]})
    plan.loose("每50公里左右布局1座加氢站")
    mixed = t("综合能源站", "座", "5", "达到{5座}", year=2024, deadline="2024-S1", inferred=[]).indicator
    t(mixed.name, "倍", "2", "翻一番", form="multiple", year=2025, inferred=[], into=mixed, also={"base_year": [2024], "deadline": ["2025-12"]})
    t("高速公路服务区加氢站", None, None, "零的突破", None, "qualitative", optional=True, also={"year": [2025]})
    t("站内视频监控接入率", "%", "100", "接入率{100%}", also={"name": ["加氢站站内视频监控接入率"]})
    fund = t("氢能产业基金", "亿元", "20", "{20亿元}的氢能", also={"name": ["氢能产业基金总规模", "总规模"], "form": ["increment"]}).indicator
    t("氢能产业基金首期", "亿元", "5", "不低于5亿元", "at-least", parent=fund, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["首期", "首期规模", "氢能产业基金首期规模"], "parent": [None], "form": ["increment"]})
    t("市级财政安排专项资金", "万元", "8000", "8000万元", form="annual-amount", years=(2023, 2025), inferred=["years"], also={"name": ["专项资金"]})
    t("较大及以上安全事故", "起", "0", "零发生", firmness="ensure", inferred=["unit", "value", "year"], optional=True,
      also={"unit": [None], "comparator": ["exactly"]})
    t("从业人员培训合格率", "%", "100", "合格率达到{100%}", also={"firmness": ["ensure"]})
