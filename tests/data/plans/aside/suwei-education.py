"""Suwei city, education, 2021-2025: a clipping in Markdown, a table with its nature first and its years backwards, areas down and
years across.
"""


def annotate(plan):
    city = plan.area("溯维市", "prefecture")
    places = {name: plan.area(name, "county", parent=city) for name in ("东溯区", "维源县")}
    bureau = plan.bodies(city, "市教育局/溯维市教育局")
    plan.bodies(city, "市自然资源局 市住房城乡建设局 各县（区）政府=group 市委编办 市人力资源社会保障局 市财政局/财政局 市发展改革委 "
                "各职业院校=group 市属国有企业=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n# {溯维市“十四五”教育事业发展规划}\n", document_number="{溯教发〔2021〕45号}", issued="　{2021年11月30日}\n",
        published="date: {2021-12-06}", spans={"issuers": "**{溯维市教育局}**"})
    plan.reference("中国教育现代化2035", None, "basis")
    plan.reference("溯维市国民经济和社会发展第十四个五年规划纲要", None, "basis")
    plan.headings("""
第一部分 发展环境 :overview/review
  （一） 发展成就 :review
  （二） 面临挑战 :review/overview
第二部分 主要目标 :goal
第三部分 重点任务 :task
  1 扩大优质学位供给 :task+
  2 建强教师队伍 :task+
  3 深化产教融合 :task+
  4 推进教育数字化 :task+
第四部分 保障措施 :safeguard
  1 优先保障投入 :safeguard+
  2 强化督导评估 :safeguard+
""")
    for title in ("强化督导评估", "保障措施"):
        plan.at(title).until = "2023年开展中期评估。"
    plan.duty(plan.doing("扩大优质学位供给"), "\\(牵头单位：…政府\\)", "lead:市教育局 support:市自然资源局,市住房城乡建设局,各县（区）政府")
    plan.duty(plan.doing("建强教师队伍"), "*牵头单位：…财政局*", "lead:市委编办,市教育局 support:市人力资源社会保障局,财政局")
    plan.duty(plan.doing("深化产教融合"), "*牵头单位：…国有企业*", "lead:市发展改革委 participate:各职业院校,市属国有企业")
    plan.duty(plan.doing("推进教育数字化"), "（市教育局负责，2025年底前完成）", "responsible:市教育局", deadline="2025")
    t, row = plan.t, plan.row
    goal = plan.at("主要目标")
    table = plan.table("表1", "溯维市教育事业发展主要指标", "indicators", goal, at="{表1 溯维市教育事业发展主要指标}", notes=[("**", "\n{\\*\\*} 含民办")])
    kinder = row(table, "学前教育毛入园率（%）", "学前教育毛入园率", "%", "T2025=95 M2022=92 B2020=89.6", number="1", nature="binding")
    nine = row(table, "九年义务教育巩固率（%）", "九年义务教育巩固率", "%", "T2025=99,at-least M2022=98.8 B2020=98.6", number="2", nature="binding")
    high = row(table, "高中阶段毛入学率（%）", "高中阶段毛入学率", "%", "T2025=97,at-least M2022=95.5 B2020=94.2", number="3", nature="expected")
    row(table, "　　义务教育", "义务教育", "万人", "T2025=88 M2022=84 B2020=80.3", group="在校生规模", nature="expected",
        also={"name": ["义务教育在校生规模"], "group": [None]})
    row(table, "　　高中阶段", "高中阶段", "万人", "T2025=30 M2022=27 B2020=24.9", group="在校生规模", nature="expected",
        also={"name": ["高中阶段在校生规模"]})
    row(table, "劳动年龄人口平均受教育年限（年）", "劳动年龄人口平均受教育年限", "年", "T2025=11.6 B2020=10.9", number="5", nature="binding")
    two = plan.table("表2", "各县区新增义务教育学位计划", "indicators", goal, at="{表2 各县区新增义务教育学位计划}（单位", until="4000 | 2000 |")
    for place, figures in (("东溯区", "6000 9000 12000 9000 6000"), ("维源县", "3000 6000 8000 4000 2000")):
        figures = figures.split()
        for k, figure in enumerate(figures):
            before = "".join(f" {f} |" for f in figures[:k])
            t("义务教育学位", "个", figure, f"| {place} |{before} " + "{" + figure + "}", form="increment", area=places[place], table=two,
              origin="table", year=2021 + k, inferred=[], also={"name": ["新增义务教育学位", "新增义务教育学位计划"], "form": ["level", "annual-amount"]})

    a = {"role": "actual", "year": 2020, "inferred": []}
    b = {"role": "baseline", "year": 2020, "inferred": []}
    t("各级各类学校", "所", "2316", "2,316所", **a)
    t("在校生", "万人", "128.6", "128.6万人", **a)
    nine.values[2].again("巩固率{98.6%}", origin="prose")
    t(nine.name, "百分点", "1.5", "提高1.5个百分点", form="change", change="rise", base_year=2015, into=nine,
      also={"role": ["actual"], "unit": ["个百分点", "%"]}, **b)
    high.values[2].again("毛入学率{94.2%}", origin="prose")
    t(high.name, "百分点", "3", "超出全国平均水平{3个百分点}", form="change", into=high, optional=True,
      against={"text": "全国平均水平", "kind": "area", "comparator": "more-than"}, **b)
    t("普通高校", "所", "9", "由{9所}", role="actual", year=2015, inferred=["year"], also={"year": [None]})
    t("普通高校", "所", "12", "增至{12所}", **a)
    t("专任教师中研究生学历占比", "成", "3", "达{三成}", also={"name": ["专任教师中研究生学历"]}, **a)
    t("城区大班额比例", "%", "4.7", "4.7%", role="actual", year=2020, inferred=["year"], also={"year": [None, 2021]})
    t("音体美教师不足的乡村小规模学校", "五分之一", "1", "约五分之一", "about", role="actual", year=2020, inferred=["year"], optional=True)

    y = {"year": 2025, "inferred": []}
    kinder.target("95", "达到{95%}", "reach", "level", **y)
    nine.target("99", "保持在{99%以上}", "at-least", "level", **y)
    high.target("97", "不低于97%", "at-least", "level", **y)
    t("高等教育毛入学率", "%", "65", "力争突破65%", "more-than", firmness="strive", **y)
    seats = t("学位", "万个", "15", "15万个", form="increment", also={"name": ["新增学位"]}, **y).indicator
    t("义务教育学位", "万个", "10.5", "10.5万个", form="increment", parent=seats, nesting="of-which", indicator_inferred=["parent"], **y)
    t("生均教学仪器设备值", "%", "8", "年均{增长8%}", form="annual-growth", change="rise", **y)
    fit = t("学生体质健康优良率", "%", "50", "提高到{50%}", **y).indicator
    t(fit.name, "%", "60", "达到{60%}", year=2027, inferred=[], into=fit)
    t("新建、改扩建中小学", "所", "100", "{100所以上}", "at-least", "increment")
    t("城镇小区配套园治理整改到位率", "%", "100", "到位率{100%}", year=2023, inferred=[])
    t("创建省级示范性高中", "所", "2", "至少创建2所", "at-least", "increment", each="每个县（区）", also={"year": [2023], "form": ["level"]})
    t("补充教师", "万名", "1.2", "{1.2万名}", form="cumulative", year=2025, inferred=[])
    t("高中阶段“双师型”教师占比", "%", "60", "超过60%", "more-than")
    t("师生比", ":15", "1", "1:15", "at-least", also={"values": ["15"], "unit": ["1:"]})
    t("中小学教师培训学时", "学时", "72", "{72学时以上}", "at-least", "annual-amount", years=(2021, 2025), also={"name": ["中小学教师培训学时人均"]})
    t("培育产教融合型企业", "家", "80", "80家", form="increment", year=2024)
    t("培育现代产业学院", "个", "6", "6个", form="increment", year=2024, inferred=[])
    t("职业院校毕业生留溯就业率", "%", "65", "不低于65%", "at-least", year=2024, inferred=[])
    t("校企合作项目总投入", "亿元", "12", "达{12亿元}", year=2024, inferred=[])
    t("智慧校园示范校", "所", "60", "60所，", also={"form": ["increment"]})
    t("中小学互联网接入带宽", "M", "1000", "{1000M以上}", "at-least", also={"values": ["100"], "unit": ["%"], "comparator": ["reach"], "form": ["coverage"]})
    plan.loose("带宽{全部}达到")
    t("财政一般公共预算教育支出", None, None, "教育支出{逐年只增不减}，", None, "trend", change="rise", firmness="ensure")
    t("按在校学生人数平均的一般公共预算教育支出", None, None, "教育支出{逐年只增不减}。", None, "trend", change="rise", firmness="ensure")
