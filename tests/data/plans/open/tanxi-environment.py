"""Tanxi city, environment, 2021-2025: tables with tabs, one of indicators with natures and groups, one of tasks."""


def annotate(plan):
    city = plan.area("潭西市", "prefecture")
    government = plan.bodies(city, "潭西市人民政府")
    plan.bodies(city, "市生态环境局 市公安局 市交通运输局 市水利局 市住房城乡建设局 市工业和信息化局 市发展改革委 市自然资源局 "
                "各县（区）人民政府=group 市卫生健康委")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[government],
        title="{潭西市“十四五”生态环境保护规划}\n", issued="\n{二〇二一年十二月二十八日}\n",
        spans={"issuers": "\n{潭西市人民政府}\n", "period": "潭西市“{十四五}”生态环境保护规划\n\n"})
    plan.reference("中华人民共和国环境保护法", None, "basis")
    plan.reference("潭西市国民经济和社会发展第十四个五年规划纲要", None, "basis")
    plan.headings("""
第一章 规划背景 :review/overview
第二章 总体要求 :overview
  一 指导思想 :principle
  二 主要目标 :goal
第三章 重点任务 :task
  一 深入打好蓝天保卫战 :task+
  二 持续打好碧水保卫战 :task+
第四章 保障措施 :safeguard
  一 落实工作责任 :safeguard+
  二 加大资金投入 :safeguard+
""")
    plan.duty(plan.doing("深入打好蓝天保卫战"), "责任单位：…运输局", "responsible:市生态环境局,市公安局,市交通运输局")
    plan.duty(plan.doing("持续打好碧水保卫战"), "责任单位：市生态环境局、市水利局…城乡建设局", "responsible:市生态环境局,市水利局,市住房城乡建设局")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”生态环境保护指标", "indicators", plan.at("主要目标"),
                       notes=[("〔〕", "{〔〕}内为五年累计数")])
    rows = {}
    for number, name, unit, figures, nature, group in (
            ("1", "空气质量优良天数比率", "%", "B2020=86.1 T2025=88,at-least", "binding", "环境治理"),
            ("2", "细颗粒物（PM2.5）浓度下降比例", "%", "T2025=10,percent-change,change:fall", "binding", "环境治理"),
            ("3", "地表水达到或好于Ⅲ类水体比例", "%", "B2020=83.3", "binding", "环境治理"),
            ("4", "地表水劣Ⅴ类水体比例", "%", "B2020=1.4 T2025=0", "binding", "环境治理"),
            ("5", "农村生活污水治理率", "%", "B2020=26 T2025=40,at-least", "expected", "环境治理"),
            ("6", "单位地区生产总值二氧化碳排放降低", "%", "B2020=20.1,percent-change,change:fall T2025=18,percent-change,change:fall",
             "binding", "应对气候变化"),
            ("7", "受污染耕地安全利用率", "%", "B2020=90,about T2025=93,about", "binding", "生态保护"),
            ("8", "森林覆盖率", "%", "B2020=43.2 T2025=44", "expected", "生态保护")):
        rows[number] = row(table, f"\n{number}\t{name}（%）", name, unit, figures, nature=nature, group=group, number=number,
                           also={"form": ["cumulative"], "change": [None]} if number == "6" else None)
    t(rows["3"].name, None, None, "完成省下达目标", None, "level", into=rows["3"], year=2025, inferred=[],
      origin="table", against={"text": "省下达目标", "kind": "assigned"})

    # What was reached
    dust = t("细颗粒物（PM2.5）年均浓度", "微克/立方米", "38", "38微克/立方米", role="baseline", year=2020,
             also={"role": ["actual"]}).indicator
    t(dust.name, "%", "34.5", "下降34.5%", form="percent-change", change="fall", base_year=2015, role="baseline", year=2020,
      into=dust, also={"role": ["actual"]})
    rows["1"].values[0].again("优良天数比率{86.1%}", origin="prose")
    t("国控断面水质优良比例", "%", "83.3", "优良比例{83.3%}", role="actual", year=2020)
    t("淘汰黄标车", "万辆", "1.6", "{1.6万辆}", form="cumulative", role="actual", year=2020, inferred=["year"],
      also={"form": ["cumulative", "increment"], "name": ["黄标车"]})
    t("完成造林", "万亩", "52", "{52万亩}", form="increment", role="actual", year=2020, inferred=["year"],
      also={"form": ["cumulative"], "name": ["造林"]})
    t("森林覆盖率", "%", "40.5", "由{40.5%}", role="baseline", year=2015, inferred=["year"], into=rows["8"],
      also={"role": ["actual"], "year": [None]})
    rows["8"].values[0].again("提高到{43.2%}", origin="prose")
    t("建有污水处理厂的建制镇", "成", "3", "不足三成", "less-than", role="actual", year=2020, inferred=["year"], optional=True)

    t("细颗粒物年均浓度", "微克/立方米", "25", "降至{25微克/立方米以下}", "at-most", year=2035, into=dust)
    t("市区建成区35蒸吨/小时以下燃煤锅炉", None, None, "全面淘汰", None, "qualitative", year=2023, optional=True)
    t("氮氧化物重点工程减排量", "吨", "4200", "分别不低于{4200吨}", "at-least", also={"form": ["increment", "change"]})
    t("挥发性有机物重点工程减排量", "吨", "1800", "和{1800吨}", "at-least", also={"form": ["increment", "change"]})
    t("重污染天数", "天", "3", "控制在{3天以内}", "at-most")
    buses = t("公交车新能源比例", "%", "80", "达到{80%}").indicator
    cabs = t("出租车新能源比例", "%", "50", "出租车达到{50%}", also={"name": ["出租车"]}).indicator
    t(buses.name, "倍", "2", "均较2020年{翻一番}", form="multiple", base_year=2020, into=buses)
    cabs.target("2", "均较2020年{翻一番}", "reach", "multiple", unit="倍", base_year=2020)
    plan.optional(cabs.values[-1])
    t("完成入河排污口整治", "个", "42", "42个", form="increment", year=2022, also={"name": ["入河排污口整治"]})
    t("县级以上集中式饮用水水源水质达标率", "%", "100", "保持100%", "exactly", year=2024, direction="maintain",
      also={"comparator": ["reach"]})
    t("清潭河出境断面水质", "类", "2", "达到{Ⅱ类}", year=2024)
    t("新建污水管网", "公里", "300", "300公里", form="increment", also={"year": [2024]})
    waste = t("城市生活污水集中收集率", "%", "70", "达到{70%}", also={"year": [2024]}).indicator
    t(waste.name, "百分点", "10", "提高{10个百分点以上}", "at-least", "change", change="rise", base_year=2020, into=waste,
      also={"year": [2024], "unit": ["个百分点", "%"]})

    two = plan.table("表2", "重点工程任务分工", "tasks", plan.at("持续打好碧水保卫战"), lines=4)
    for number, title, duties, due, printed in (
            ("1", "完成3家钢铁企业超低排放改造", "lead:市生态环境局 support:市工业和信息化局,市发展改革委", "2023-12", "2023年12月"),
            ("2", "建设矿山生态修复工程12处", "lead:市自然资源局 support:各县（区）人民政府", "2025", "2025年"),
            ("3", "开展新污染物调查监测", "lead:市生态环境局 support:市卫生健康委", "ongoing", "长期")):
        task = plan.task(number, title, section=plan.at("持续打好碧水保卫战"), at=f"{number}\t{title}", deadline=due)
        plan.duty(task, f"{title}\t{{…{printed}}}", duties, covers=title, deadline=due)
    t("完成钢铁企业超低排放改造", "家", "3", "{3家}钢铁企业", form="increment", table=two, origin="table", year=2023,
      deadline="2023-12", inferred=[], also={"origin": ["prose"]})
    t("矿山生态修复工程", "处", "12", "{12处}", table=two, origin="table", year=2025, inferred=[],
      also={"form": ["increment"], "name": ["建设矿山生态修复工程"]})

    t("市级财政安排生态环保资金", "%", "5", "每年增长不低于5%", "at-least", "annual-growth", years=(2021, 2025), change="rise",
      inferred=[], also={"name": ["生态环保资金"]})
    t("规划重点工程总投资", "亿元", "86", "86亿元", also={"form": ["cumulative", "increment"], "role": ["estimate"]})
