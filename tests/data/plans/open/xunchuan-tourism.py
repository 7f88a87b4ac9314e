"""Xunchuan county, tourism, 2023-2025: a notice, its plan, and an annexed plan of one year; groups defined where they are named,
offices inside one department.
"""


def annotate(plan):
    county = plan.area("浔川县", "county")
    government = plan.bodies(county, "浔川县人民政府")
    plan.bodies(county, "县文广旅体局 县自然资源局（规划股、耕保股）:浔川县自然资源局 县交通运输局 青屏镇=government 县农业农村局 县财政局 "
                "县文旅工作专班（县文广旅体局、县农业农村局、县财政局）=group 各镇、街道=group 县委宣传部 县融媒体中心=other 县市场监管局 "
                "县文旅投公司 云水镇=government")
    plan.by_name["县文旅工作专班（县文广旅体局、县农业农村局、县财政局）"].group = [
        plan.by_name[name] for name in ("县文广旅体局", "县农业农村局", "县财政局")]
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2023, 2025), area=county, issuers=[government],
        title="\n\n{浔川县全域旅游高质量发展工作方案}\n\n", document_number="{浔政办〔2023〕7号}", issued="\n{2023年2月20日}\n",
        spans={"issuers": "\n{浔川县人民政府}\n", "period": "制定{2023—2025年}工作方案"})
    headings(plan)
    for title, lead, others, due in (
            ("建好核心景区", "县文广旅体局", "县自然资源局（规划股、耕保股）,县交通运输局,青屏镇", "2024-S1"),
            ("做精乡村旅游", "县文旅工作专班（县文广旅体局、县农业农村局、县财政局）", "各镇、街道", "2025"),
            ("强化营销推广", "县委宣传部", "县融媒体中心,县市场监管局", "ongoing")):
        task = plan.doing(title)
        task.deadline = due
        plan.duty(task, f"牵头单位：{lead}", f"lead:{lead}", deadline=due)
        plan.duty(task, f"责任单位：…{others.split(',')[-1]}", f"responsible:{others}", deadline=due)
    t = plan.t
    guests = t("年接待游客", "万人次", "800", "突破800万人次", "more-than").indicator
    income = t("旅游总收入", "亿元", "60", "达到60亿元").indicator
    t(guests.name, "倍", "1", "增长一倍", form="percent-change", change="rise", base_year=2022, into=guests)
    t(income.name, "倍", "1.2", "和{1.2倍}", form="percent-change", change="rise", base_year=2022, into=income)
    t("过夜游客占比", "成", "4", "四成以上", "at-least")
    t("国家4A级旅游景区", "家", "2", "景区{2家}", form="increment")
    t("五星级旅游饭店", "家", "1", "饭店{1家}", form="increment")
    t("国家级旅游度假区", None, None, "{创建}国家级旅游度假区", None, "qualitative", optional=True)
    t("旅游从业人员", "万人", "3.5", "达到{3.5万人}")
    t("旅游从业人员人均年增收", "元", "3000", "{3000元以上}", "at-least", "change", change="rise",
      also={"form": ["annual-amount", "level", "increment"], "name": ["从业人员人均年增收", "带动从业人员人均年增收"], "change": [None], "role": ["estimate"]})
    t("游客投诉按时办结率", "%", "100", "办结率{100%}")
    t("文旅产业专项资金", "万元", "5000", "增加到{5000万元}", condition="年度考核全省前三")

    load = t("青屏山景区日最大承载量", "万人次", "1.5", "由{1.5万人次}", role="baseline", year=2022, inferred=["year"],
             also={"year": [None], "name": ["日最大承载量"]}).indicator
    t(load.name, "万人次", "2.2", "提高到{2.2万人次}", into=load, year=2024, inferred=["year"],
      also={"year": [2025], "name": ["日最大承载量"], "role": ["target"]})
    t("国家5A级旅游景区", None, None, "{创成}国家5A级", None, "qualitative", year=2024, deadline="2024-06", optional=True)
    t("精品民宿集群", "个", "1", "不少于1个", "at-least", each="每个镇（街道）", also={"form": ["increment"]})
    inns = t("精品民宿", "家", "150", "达到{150家}").indicator
    t("精品民宿床位", "张", "3000", "床位{3000张}", also={"name": ["床位"]})
    t("甲级民宿", "家", "10", "甲级民宿{10家}", parent=inns, nesting="of-which", indicator_inferred=["parent"])
    t("举办有影响力的节庆活动", "场", "4", "{4场以上}", "at-least", "annual-amount", years=(2023, 2025))
    t("自媒体账号粉丝量", "百万级", "1", "百万级", optional=True)
    plan.loose("粉丝量达到百万级")
    t("“浔川礼物”商标注册", None, None, "{一季度前完成}", None, "qualitative", optional=True)
    t("统筹各类资金", "亿元", "3", "不低于3亿元", "at-least", "increment", inferred=[], years=(2023, 2025),
      also={"form": ["level", "cumulative"]})
    t("用于基础设施建设的资金", "亿元", "1.2", "1.2亿元", years=(2023, 2025), inferred=[],
      also={"form": ["level", "increment", "cumulative"], "comparator": ["at-least"], "name": ["基础设施建设", "统筹各类资金"]}, optional=True)

    y = {"year": 2023, "inferred": ["year"]}
    early = {"role": ["target"]}
    t("实施重点旅游项目", "个", "28", "项目{28个}", form="increment", also=early, **y)
    spent = t("重点旅游项目投资", "亿元", "9.6", "9.6亿元", also={"name": ["完成投资"], "form": ["increment", "annual-amount"], **early}, **y).indicator
    t(spent.name, "%", "18", "同比增长18%", form="annual-growth", change="rise", base_year=2022, into=spent,
      also={"base_year": [None], "name": ["完成投资"], "form": ["percent-change"], **early}, **y)
    t(guests.name, "万人次", "520", "游客{520万人次}", into=guests, also={**early, "name": ["接待游客"]}, **y)
    t(income.name, "%", "25", "增长25%以上", "at-least", "annual-growth", change="rise", into=income,
      also={**early, "form": ["percent-change"]}, **y)
    t("就业", "人", "2000", "新增就业{2000人}", form="increment", role="estimate", also={"name": ["新增就业"]}, **y)

    section = plan.at("项目清单")
    box = plan.table(None, "项目清单", "projects", section, at="序号 | 项目名称…牵头单位")
    box.span = (box.span[0], plan.document.find("2.06（亿元） | |")[1])
    t("计划投资", "亿元", "2.06", "| {2.06}（亿元）", table=box, origin="table", year=2023, inferred=[], optional=True, also={"name": ["合计"]})
    plan.loose("合计 | {2个}")
    for number, name, invested, size, at, unit, body in (
            ("1", "青屏山索道工程", "12000", "1860", "1860米", "米", "县文旅投公司"),
            ("2", "云水谷康养小镇", "8600", "320", "320间", "间", "云水镇")):
        held = plan.project(name, f"\n{number} | {{{name}}}", number=number, years=None, table=box, section=section)
        plan.duty(held, f"{at} | {{{body}}}", f"lead:{body}")
        t("计划投资", "万元", invested, f"| {{{invested}}} |", project=held, table=box, origin="table", year=2023, inferred=[],
          also={"form": ["increment", "annual-amount"], "name": ["投资", "2023年计划投资"], **early})
        t("索道全长" if unit == "米" else "酒店客房", unit, size, at, project=held, table=box, origin="table", optional=True, **y)


def headings(plan):
    plan.headings("""
一 工作目标 :goal
二 重点举措 :task
  （一） 建好核心景区 :task+
  （二） 做精乡村旅游 :task+
  （三） 强化营销推广 :task+
三 保障机制 :safeguard
  （一） 实行专班推进 :safeguard+
  （二） 加大资金投入 :safeguard+
""")
    annex = plan.add_section(None, "附件", "浔川县2023年旅游项目攻坚计划", "annex", "\n{附件\n\n浔川县2023年旅游项目攻坚计划}", None)
    plan.by_title[annex.title] = annex
    plan.by_title["目标任务"] = annex.section("一", "目标任务", "goal")
    plan.by_title["项目清单"] = annex.section("二", "项目清单", "project")
