"""Chiling province, new energy, 2021-2025: two departments, a table with tabs, groups, natures and a column of growth, a box of
projects, estimates at the end.
"""


def annotate(plan):
    province = plan.area("赤岭省", "province")
    issuers = plan.bodies(province, "省能源局/赤岭省能源局 省发展和改革委员会/赤岭省发展和改革委员会")
    plan.bodies(province, "省自然资源厅 省林草局 省电力公司 各市（州）人民政府")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=issuers,
        title="\n{赤岭省“十四五”新能源发展规划}\n", document_number="\n{赤能新能〔2022〕46号}\n", issued="　{2022年5月19日}\n",
        spans={"issuers": "　　{赤岭省能源局　　赤岭省发展和改革委员会}\n", "period": "\n赤岭省“{十四五}”新能源发展规划\n"})
    plan.headings("""
第一章 发展环境 :overview
  第一节 发展基础 :review/overview
  第二节 面临形势 :overview/review
第二章 发展目标 :goal
第三章 重点任务 :task
  第一节 建设大型风电光伏基地 :task+
  第二节 推广分布式开发 :task+
  第三节 提升系统调节能力 :task+
第四章 保障措施与环境影响 :safeguard
  第一节 强化要素保障 :safeguard+
  第二节 环境效益评价 :other/safeguard
""")
    plan.duty(plan.doing("建设大型风电光伏基地"), "（省能源局牵头，…参与）", "lead:省能源局 participate:省自然资源厅,省林草局,省电力公司")
    plan.duty(plan.doing("推广分布式开发"), "（各市（州）人民政府负责，2024年底完成）", "responsible:各市（州）人民政府", deadline="2024")
    plan.duty(plan.doing("提升系统调节能力"), "（省能源局、省电力公司按职责分工负责）", "responsible:省能源局,省电力公司")
    # How large the first projects are, where the pilots are, and a rule for storage
    plan.loose("首批500万千瓦项目")
    plan.loose("在28个试点县")
    plan.loose("按装机容量15%、时长2小时以上配置储能")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”新能源发展主要指标", "indicators", plan.at("发展目标"), notes=[("〔〕", "注：{〔〕}内为五年")])
    grown = "annual-growth,unit:%,change:rise"
    expected, bound = {"nature": "expected"}, {"nature": "binding"}
    power = row(table, "装机规模\t新能源装机容量\t", "新能源装机容量", "万千瓦", f"B2020=1472 T2025=3800,at-least T2025=20.9,{grown}",
                group="装机规模", **expected)
    of = {"parent": power, "nesting": "of-which", "inferred": ["parent"], "group": "装机规模", **expected}
    wind = row(table, "其中：风电\t", "风电", "万千瓦", f"B2020=722 T2025=1600 T2025=17.3,{grown}", also={"name": ["风电装机容量"]}, **of)
    sun = row(table, "\n\t光伏发电\t", "光伏发电", "万千瓦", f"B2020=708 T2025=2100 T2025=24.3,{grown}",
              also={"name": ["光伏发电装机容量"], "parent": [None]}, **of)
    waste = row(table, "\n\t生物质发电\t", "生物质发电", "万千瓦", f"B2020=42 T2025=100,about T2025=19.0,{grown}",
                also={"name": ["生物质发电装机容量"], "parent": [None]}, **of)
    weight = row(table, "消纳利用\t可再生能源电力总量消纳责任权重\t", "可再生能源电力总量消纳责任权重", "%",
                 "B2020=29.7 T2025=36.5 T2025=6.8,change,unit:百分点,change:rise", group="消纳利用", **bound)
    plan.also(weight.values[2], form=["cumulative", "increment", "level"], unit=["个百分点", "%"], change=[None])
    wind_used = row(table, "\t风电利用率\t", "风电利用率", "%", "B2020=96.4 T2025=95,at-least", group="消纳利用", **bound)
    sun_used = row(table, "\t光伏利用率\t", "光伏利用率", "%", "B2020=98.1 T2025=95,at-least", group="消纳利用", **bound)
    storage = row(table, "产业带动\t新型储能装机\t", "新型储能装机", "万千瓦", "B2020=8 T2025=300", group="产业带动", **expected)
    output = row(table, "\t新能源装备制造业产值\t", "新能源装备制造业产值", "亿元", f"B2020=310 T2025=1000 T2025=26.4,{grown}", group="产业带动",
                 **expected)
    table.span = (table.span[0], plan.document.find("累计提高的百分点。")[1])

    # What was reached
    a = {"year": 2020, "inferred": []}
    was = {"role": ["baseline"]}
    t(power.name, "万千瓦", "386", "2015年的{386万千瓦}", role="baseline", year=2015, inferred=[], into=power, printed="新能源装机",
      also={"role": ["actual"]})
    power.values[0].again("2020年的{1472万千瓦}", origin="prose", name="新能源装机")
    t(power.name, "%", "30.7", "年均增长30.7%", form="annual-growth", change="rise", role="actual", years=(2016, 2020), into=power,
      printed="新能源装机", also={**was, "year": [2020]})
    share = t("新能源装机占电力总装机的比重", "百分点", "17.9", "提高17.9个百分点", form="change", change="rise", base_year=2015, role="baseline",
              also={"role": ["actual"], "unit": ["个百分点", "%"], "name": ["占电力总装机的比重"]}, **a).indicator
    share.unit = "%"
    share.values[0].facts["unit"] = "百分点"
    t(share.name, "%", "28.6", "达到{28.6%}", role="baseline", also={"role": ["actual"], "name": ["占电力总装机的比重"]}, **a)
    t("新能源发电量", "亿千瓦时", "215", "215亿千瓦时", role="actual", also=was, **a)
    t("新能源发电量占全社会用电量的比重", "%", "15.3", "15.3%", role="actual", also={"name": ["占全社会用电量", "新能源发电量占全社会用电量"], **was}, **a)
    wind_used.values[0].again("分别为{96.4%}", origin="prose")
    sun_used.values[0].again("和{98.1%}", origin="prose")
    t("培育新能源装备制造企业", "家", "60", "60余家", "more-than", "increment", role="actual", year=2020, inferred=["year"],
      also={"form": ["level"], "name": ["新能源装备制造企业"], "year": [None]})
    output.values[0].again("产值{310亿元}", origin="prose", name="新能源装备制造企业产值")
    plan.also_there(output.values[0], role=["actual"], name=["产值", "新能源装备制造企业产值"], year=[None])
    t("抽水蓄能等灵活性电源占比", "%", "2", "不到2%", "less-than", role="actual", year=2020, inferred=["year"], also={"year": [None, 2021]},
      optional=True)

    # Goals
    y = {"year": 2025, "inferred": []}
    t(power.name, "万千瓦", "3800", "{3800万千瓦以上}", "at-least", into=power, printed="新能源装机", **y)
    t(power.name, "万千瓦", "4200", "突破4200万千瓦", "more-than", firmness="strive", into=power, printed="新能源装机", **y)
    t(wind.name, "万千瓦", "1600", "风电{1600万千瓦}", into=wind, **y)
    t(sun.name, "万千瓦", "2100", "光伏发电{2100万千瓦}", into=sun, **y)
    t(waste.name, "万千瓦", "100", "{100万千瓦左右}", "about", into=waste, **y)
    t(share.name, "一半", "1", "超过一半", "more-than", also={"values": ["50"], "unit": ["%", "半"]}, **y)
    t(weight.name, "%", "36.5", "达到{36.5%}", into=weight, **y)
    t("非水电消纳责任权重", None, None, "{不低于国家下达的最低值}", None, "level", against={
        "text": "国家下达的最低值", "kind": "assigned", "comparator": "at-least"}, also={"form": ["qualitative"]}, **y)
    t(storage.name, "万千瓦", "300", "新型储能装机{300万千瓦}", into=storage, **y)
    for indicator in (wind_used, sun_used):
        t(indicator.name, "%", "95", "保持在{95%以上}", "at-least", into=indicator, **y)
        indicator.facts["direction"] = "maintain"
    t(power.name, "倍", "4", "翻两番", form="multiple", base_year=2020, year=2030, inferred=[], into=power, printed="新能源装机")

    # Bases
    t("百万千瓦级基地", "个", "3", "基地{3个}", also={"form": ["increment"], "name": ["规划建设百万千瓦级基地", "百万千瓦级风电光伏基地"]})
    t("首批项目并网", "%", "100", "{全部}并网", form="coverage", year=2023, inferred=["value", "unit"], optional=True,
      also={"name": ["首批500万千瓦项目", "首批项目", "首批500万千瓦项目并网"]})
    t("老旧风电场“以大代小”改造更新规模", "万千瓦", "80", "不低于80万千瓦", "at-least",
      also={"form": ["increment"], "name": ["改造更新规模", "老旧风电场“以大代小”改造更新"]})
    t("单机容量1.5兆瓦以下机组", None, None, "基本退出", None, "qualitative", year=2025, also={"year": [2024]}, optional=True)

    # Roofs
    done = {"year": [2024]}
    t("党政机关屋顶安装比例", "%", "55", "分别不低于{55%}", "at-least", also={"name": ["党政机关", "党政机关屋顶光伏安装比例"], **done})
    t("公共建筑屋顶安装比例", "%", "45", "、{45%}、", "at-least", also={"name": ["公共建筑", "公共建筑屋顶光伏安装比例"], **done})
    t("工商业厂房屋顶安装比例", "%", "25", "、{25%}，", "at-least", also={"name": ["工商业厂房", "工商业厂房屋顶光伏安装比例"], **done})
    t("分布式光伏装机", "万千瓦", "400", "400万千瓦", form="increment", also=done)
    t("户用光伏覆盖农户", "万户", "8", "超过8万户", "more-than", also={"form": ["increment"], **done})
    t("户均年增收", "元", "2000", "约2000元", "about", "change", change="rise",
      also={"form": ["annual-amount", "level", "increment"], "change": [None], "role": ["estimate"], **done})

    # The system
    pumped = t("开工抽水蓄能电站", "座", "4", "电站{4座}", form="increment", also={"name": ["抽水蓄能电站"], "form": ["level"]}).indicator
    t("开工抽水蓄能电站总装机", "万千瓦", "480", "480万千瓦", form="increment",
      also={"form": ["level"], "name": ["总装机", "抽水蓄能电站总装机"]})
    t("投产抽水蓄能电站", "座", "1", "投产{1座}", form="increment", parent=pumped, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["投产"], "form": ["level"]})
    t("投产抽水蓄能电站装机", "万千瓦", "120", "1座{120万千瓦}", form="increment", optional=True,
      also={"form": ["level"], "name": ["投产", "投产抽水蓄能电站", "投产抽水蓄能电站总装机"]})
    t("煤电灵活性改造", "万千瓦", "1200", "1200万千瓦", form="cumulative", also={"name": ["完成煤电灵活性改造"]})
    t("调峰能力", "万千瓦", "180", "180万至200万千瓦", "between", "increment", value_max="200")
    t("新建500千伏变电站", "座", "5", "变电站{5座}", form="increment")
    t("新建500千伏线路", "公里", "1360", "1,360公里", form="increment", also={"name": ["线路", "新建线路"]})
    sent = t("跨省外送新能源电量占外送总电量的比例", "%", "32", "由{32%}", role="baseline", year=2020, inferred=["year"],
             also={"year": [None, 2021]}).indicator
    t(sent.name, "%", "45", "提升到{45%}", into=sent)

    section = plan.at("提升系统调节能力")
    box = plan.table("专栏2", "新能源重点项目", "projects", section, until="完成投资45亿元。")
    soft = {"form": ["increment"], "role": ["target", "milestone", "estimate"], "year": [2025, None]}
    first = plan.project("北漠风光储一体化基地", "1.{北漠风光储一体化基地}", number="1", years=(2021, 2024), table=box, section=section)
    second = plan.project("石堰抽水蓄能电站", "2.{石堰抽水蓄能电站}", number="2", years=(2022, 2027), table=box, section=section)
    t("装机", "万千瓦", "220", "220万千瓦", project=first, year=2024, inferred=[], also=soft)
    t("总投资", "亿元", "128", "128亿元", project=first, year=2024, inferred=[], also=soft)
    t("装机", "万千瓦", "120", "：装机{120万千瓦}", project=second, year=2027, inferred=[], also=soft)
    whole = t("总投资", "亿元", "76", "76亿元", project=second, year=2027, inferred=[], also=soft).indicator
    t("完成投资", "亿元", "45", "45亿元", project=second, year=2025, inferred=[], form="increment",
      also={"form": ["level", "cumulative"], "role": ["estimate"], "name": ["总投资", "投资"]}, parent=whole, nesting="of-which",
      indicator_inferred=["parent"])

    # What is only reckoned with
    e = {"role": "estimate", **y}
    t("新能源年发电量", "亿千瓦时", "720", "720亿千瓦时", also={"form": ["annual-amount"], "name": ["新能源发电量"]}, **e)
    saved = {"form": ["increment", "annual-amount", "change"]}
    t("节约标准煤", "万吨", "2160", "2160万吨", also=saved, **e)
    t("减排二氧化碳", "万吨", "5600", "约5600万吨", "about", also=saved, **e)
    t("带动投资", "亿元", "1500", "{1500亿元以上}", "at-least", "increment", also={"form": ["level", "cumulative"], "role": ["target"]}, **e)
