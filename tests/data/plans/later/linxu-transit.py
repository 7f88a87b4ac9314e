"""Linxu city, public transport, 2024-2026: hard-wrapped with page numbers, a three-year plan with labelled lists and dates, a table of
spaces with broken names.
"""

import re


def annotate(plan):
    city = plan.area("临溆市", "prefecture")
    issuers = plan.bodies(city, "市交通运输局/临溆市交通运输局 市财政局/临溆市财政局")
    plan.bodies(city, "市公安局 市公交集团 各区人民政府 市轨道交通集团 市自然资源和规划局 市住房城乡建设局 国网临溆供电公司 市大数据局")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2024, 2026), area=city, issuers=issuers,
        title="\n          {临溆市城市公共交通优先发展\n         三年行动方案（2024—2026年）}\n", document_number=" {临交发〔2024〕21号}\n",
        issued=" {2024年4月16日}\n", spans={
            "issuers": " {临溆市交通运输局　临溆市财政局}\n", "period": "\n         三年行动方案（{2024—2026年}）\n"})
    plan.reference("临溆市综合交通运输“十四五”规划", None, "basis")
    plan.furniture = "- [0-9]+ -|附表"
    plan.headings("""
一 发展基础 :review/overview
二 工作目标 :goal
三 重点任务 :task
  （一） 优化线网服务 :task+
  （二） 加快设施建设 :task+
  （三） 提升绿色智能水平 :task+
四 保障措施 :safeguard
  （一） 落实财政投入 :safeguard+
  （二） 严格监督考核 :safeguard+
""")
    caption = "附表\n          {临溆市城市公共交通优先发展分年度指标}"
    annex = plan.add_section(None, None, "临溆市城市公共交通优先发展分年度指标", "annex", caption, None)
    for title, lead, leads, other, others, due in (
            ("优化线网服务", "牵头单位：市交通运输局", "市交通运输局", "配合单位：市公安局、市公交集团，各区人民政\n府",
             "市公安局,市公交集团,各区人民政府", "2026-12"),
            ("加快设施建设", "牵头单位：市轨道交通集团、市公交集团", "市轨道交通集团,市公交集团",
             "配合单位：市自然资源和规划局、市住房城乡建\n设局，国网临溆供电公司", "市自然资源和规划局,市住房城乡建设局,国网临溆供电公司", "2025"),
            ("提升绿色智能水平", "牵头单位：市交通运输局", "市交通运输局", "配合单位：市大数据局、市公交集团", "市大数据局,市公交集团", "ongoing")):
        task = plan.doing(title)
        task.deadline = due
        # A page may end before the list.
        text = plan.document.text[task.section.start:plan.document.text.index("    牵头单位", task.section.start)]
        words = re.sub(r"\s*- [0-9]+ -\s*$", "", text).rstrip()
        plan.duty(task, lead, f"lead:{leads}", covers=words, deadline=due)
        plan.duty(task, other, f"support:{others}", deadline=due)
    plan.loose("同类城市平均水平的三分之\n二")
    plan.loose("按季度预拨不低于70%")
    plan.loose("每年开展一次服务质量评\n价")
    t, row = plan.t, plan.row
    table = plan.table(None, annex.title, "indicators", annex, at=caption)
    share = row(table, "    1     公共交通机动化 ", "公共交通机动化出行分担率", "%", "B2023=48.6 M2024=50 M2025=52 T2026=55", number="1")
    rail = row(table, "    2     轨道交通运营里程 ", "轨道交通运营里程", "公里", "B2023=87.4 M2024=87.4 M2025=118 T2026=130", number="2")
    lanes = row(table, "    3     公交专用道里程 ", "公交专用道里程", "公里", "B2023=126 M2024=150 M2025=176 T2026=200,at-least", number="3")
    clean = row(table, "    4     新能源和清洁能源 ", "新能源和清洁能源公交车占比", "%", "B2023=85 M2024=92 M2025=97 T2026=100", number="4")
    told = row(table, "    5     来车预报准确率 ", "来车预报准确率", "%", "B2023=88 M2024=90 M2025=93 T2026=95,at-least", number="5")
    fall = "percent-change,change:fall,base_year:2023"
    row(table, "    6     单位客运量能耗下降 ", "单位客运量能耗下降", "%", f"M2024=2.5,{fall} M2025=5.5,{fall} T2026=8,{fall}", number="6",
        also={"form": ["cumulative"], "base_year": [None]})
    table.span = (table.span[0], plan.document.find("较2023年累计下降值。")[1])

    # What was reached
    a = {"role": "actual", "year": 2023, "inferred": []}
    was = {"role": ["baseline"]}
    fleet = t("公交运营车辆", "辆", "3286", "3,286辆", **a).indicator
    t("新能源车", "辆", "2792", "2,792辆", parent=fleet, nesting="of-which", indicator_inferred=["parent"], also={"name": ["新能源公交车"]}, **a)
    t("新能源车占公交运营车辆的比重", "%", "85", "占{85%}", also={"name": ["占", "新能源车占比", "新能源车", clean.name], **was}, **a)
    t("公交线路", "条", "218", "218条", **a)
    t("公交线网总长度", "公里", "4120", "4120公里", also={"name": ["线网总长度"]}, **a)
    rail.values[0].again("运营里程{87.4公里}", origin="prose")
    plan.also_there(rail.values[0], role=["actual"])
    t("公交日均客运量", "万人次", "96", "96万人次", also={"name": ["日均客运量"]}, **a)
    t("轨道交通日均客运量", "万人次", "41", "41万人次", also={"name": ["日均客运量"]}, **a)
    share.values[0].again("分担率{48.6%}", origin="prose", name="中心城区公共交通机动化出行分担率")
    plan.also_there(share.values[0], role=["actual"])
    t(share.name, "百分点", "3.9", "提高3.9个百分点", form="change", change="rise", base_year=2020, role="baseline", year=2023, inferred=[], into=share,
      printed="中心城区公共交通机动化出行分担率", also={"role": ["actual"], "unit": ["个百分点", "%"]})

    # Goals
    y = {"year": 2026, "inferred": []}
    t(share.name, "%", "55", "达到{55%}", into=share, printed="中心城区公共交通机动化出行分担率", **y)
    t("绿色出行比例", "%", "75", "达到{75%以上}", "at-least", **y)
    t(rail.name, "公里", "130", "增加到{130公里}", into=rail, **y)
    t("轨道交通日均客运量占公共交通客运总量的比重", "成", "4", "超过四成", "more-than", also={"name": ["日均客运量占公共交通客运总量的比重"]}, **y)
    lanes.values[0].again("由{126公里}", origin="prose", name="公交专用道")
    t(lanes.name, "公里", "200", "增加到{200\n公里以上}", "at-least", into=lanes, printed="公交专用道", **y)
    t("早晚高峰公交平均运营时速", "公里", "18", "不低于18公里", "at-least", also={"unit": ["公里/小时"]}, **y)
    t("公交站点500米覆盖率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"]}, **y)
    t(clean.name, "%", "100", "力争达到{100%}", firmness="strive", into=clean, **y)
    t("乘客满意度", "分", "90", "90分左右", "about", **y)
    t("万车死亡率", "人", "1.2", "下降至{1.2人以下}", "at-most", direction="decrease", **y)

    # Lines
    t("新辟公交线路", "条", "30", "30条", form="increment")
    t("优化调整公交线路", "条", "90", "90条", form="increment", also={"name": ["优化调整"]})
    for year, amount, at in ((2024, "24", "专用道{24公里}"), (2025, "26", "、{26公里}"), (2026, "24", "、{24公里}。")):
        t(lanes.name, "公里", amount, at, form="increment", year=year, inferred=[], into=lanes, printed="公交专用道", also={"form": ["annual-amount"]})
    t("轨道站点50米范围内公交接驳率", "%", "95", "达到{95%}，换乘", also={"name": ["公交接驳率"]})
    t("换乘时间", "分钟", "3", "缩短3分钟", form="change", change="fall", also={"name": ["平均换乘时间"]})
    t("开行通勤、就医等定制公交线路", "条", "50", "不少于50条", "at-least", "increment", also={"form": ["level"], "name": ["定制公交线路", "通勤、就医等定制公交线路"]})
    t("城乡公交一体化率", "%", "90", "达到{90%}", year=2025, inferred=[])
    t("通达公交线路", "条", "2", "至少通达2条", "at-least", each="每个建制镇", year=2025, also={"year": [2026], "name": ["公交线路"]})

    # Works
    done = {"year": [2025]}
    t("轨道交通3号线一期等线路", "公里", "42.6", "42.6公里", also={"name": ["轨道交通线路"], "form": ["increment"], **done})
    t("新建公交首末站", "处", "12", "12处", form="increment", also=done)
    t("新建停保场", "座", "3", "停保场{3座}", form="increment", also={"name": ["停保场"], **done})
    t("停车泊位", "个", "2200", "2200个", form="increment", also=done)
    t("港湾式停靠站设置比例", "%", "60", "达到{60%}", also=done)
    t("更新老旧站亭", "座", "300", "三百余座", "more-than", "increment", also=done)
    t("充电桩总数", "个", "1500", "1500个", also=done)
    t("车桩比", ":1", "2", "不高于2:1", "at-most", also=done)
    cost = t("新开工轨道交通项目总投资", "亿元", "185", "约185亿\n元", "about", also={"form": ["increment", "cumulative"], "role": ["estimate"], **done}).indicator
    t("新开工轨道交通项目投资", "亿元", "38", "38亿元", year=2024, parent=cost, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["increment", "annual-amount"], "name": ["完成投资", "新开工轨道交通项目总投资"]})

    # Green and clever
    buses = t("更新公交车", "辆", "600", "600辆", form="increment").indicator
    t(buses.name, "辆", "240", "不少于240辆", "at-least", "increment", year=2024)
    since = {"form": "percent-change", "change": "fall", "base_year": 2023}
    t("单位客运量能耗", "%", "8", "下降8%", **since)
    t("碳排放强度", "%", "10", "下降10%", also={"base_year": [None], "name": ["单位客运量碳排放强度"]}, **since)
    t("车辆智能调度覆盖率", "%", "100", "分别达到{100%}")
    t("移动支付使用率", "%", "92", "和{92%}")
    told.values[0].again("由{88%}", origin="prose", name="城市公交来车预报准确率")
    t(told.name, "%", "95", "提升至{95%以上}", "at-least", into=told, printed="城市公交来车预报准确率")
    t("65周岁以上老年人免费乘车人次", "万人次", "2600", "约2600万人次", "about", "annual-amount", years=(2024, 2026),
      also={"name": ["65周岁以上老年人免费乘车"], "role": ["estimate"]})
    t("公交发展资金", "亿元", "5.6", "{5.6亿元以上}", "at-least", "annual-amount", years=(2024, 2026), also={"name": ["市财政安排公交发展资金"]})
