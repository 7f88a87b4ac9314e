"""A zone across the cities of Jiangheng and Baidu, industry, 2022-2025: two governments, areas down and measures across, years
down and areas across, boxes of projects by zone, lists of duties of two jurisdictions with dates of their own.
"""


def annotate(plan):
    zone = plan.area("江衡—白渡产业协作示范区", "zone")
    one, other = plan.area("江衡市", "prefecture"), plan.area("白渡市", "prefecture")
    parts = {name: plan.area(name, "zone", parent=zone) for name in ("江衡片区", "白渡片区", "共建园区")}
    issuers = [plan.bodies(one, "江衡市人民政府"), plan.bodies(other, "白渡市人民政府")]
    plan.bodies(one, "江衡市发展改革委 江衡市工业和信息化局/工业和信息化局")
    second = plan.bodies(other, "白渡市发展改革委 白渡市工业和信息化局")
    plan.bodies(None, "两市财政局=group 两市税务局/税务局=group 两市科技局=group 各县〔市、区〕=group")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2022, 2025), area=zone, issuers=issuers,
        title="\n2022年5月30日\n\n{江衡—白渡产业协作示范区建设实施方案}\n", document_number="{江衡府发〔2022〕21号}",
        issued="\n{2022年5月30日}\n", spans={"period": "实施期限为{2022—2025年}", "issuers": "\n\n{江衡市人民政府　　　白渡市人民政府}\n"})
    plan.also_fact(level=["region"])
    plan.reference("绵阳河流域经济带协同发展规划（2021—2035年）", None, "basis")
    plan.headings("""
一 总体目标 :goal
二 空间布局 :other
三 重点任务 :task
  （一） 共建现代产业体系 :task+
  （二） 共建科技创新共同体 :task+
四 保障措施 :safeguard
  （一） 健全协调机制 :safeguard+
  （二） 强化考核激励 :safeguard+
""")
    industry = plan.doing("共建现代产业体系")
    # The bare name stands for the body of the city that is named before it.
    plan.duty(industry, "{（江衡市发展改革委、工业和信息化局，}白渡市", "responsible:江衡市发展改革委,工业和信息化局", deadline="2024-12")
    plan.by_name["工业和信息化局"] = second[1]
    plan.duty(industry, "白渡市发展改革委、工业和信息化局按职责", "responsible:白渡市发展改革委,工业和信息化局", deadline="2024-12",
              covers="{（一）共建…500亿元。}")
    plan.duty(industry, "（两市财政局、税务局负责…）", "responsible:两市财政局,税务局", deadline="2023-S1", covers="{建立税收…分享。}")
    plan.duty(plan.doing("共建科技创新共同体"), "（两市科技局牵头…配合）", "lead:两市科技局 support:各县〔市、区〕")
    plan.by_name["工业和信息化局"] = plan.by_name["江衡市工业和信息化局"]
    plan.loose("每季度会商1次")
    t = plan.t
    goal = plan.at("总体目标")
    table = plan.table("表1", "2025年各片区主要目标", "indicators", goal, until="合计 | 1100 | 220 | 13.5")
    lines = (("合计", ("1100", "220", "13.5")), ("江衡片区", ("600", "120", "14")), ("白渡片区", ("420", "85", "13")),
             ("共建园区", ("80", "15", None)))
    totals = {}
    for place, figures in lines:
        before = ""
        for k, (name, unit, figure) in enumerate(zip(("工业总产值", "高新技术企业", "单位工业增加值能耗下降"), ("亿元", "家", "%"), figures)):
            if figure is None:
                continue
            at = f"\n{place} |{before} " + "{" + figure + "}" if figure != "85" else f"\n{place} |{before} ≥" + "{85}"
            form = {"form": "percent-change", "change": "fall"} if k == 2 else {}
            parent = {} if place == "合计" or k == 2 else {"parent": totals[name], "nesting": "sum", "indicator_inferred": ["parent"]}
            value = t(name, unit, figure, at, "at-least" if figure == "85" else "reach", area=parts.get(place), table=table,
                      origin="table", year=2025, inferred=[], **form, **parent)
            totals.setdefault(name, value.indicator)
            before += f" {figure} |" if figure != "85" else " ≥85 |"
    table = plan.table("表2", "示范区工业投资分年度计划", "indicators", goal, until="2025年 | 70 | 52 | 122")
    whole = None
    for place, column in (("合计", 2), ("江衡片区", 0), ("白渡片区", 1)):
        for year, *figures in ((2023, "55", "38", "93"), (2024, "62", "45", "107"), (2025, "70", "52", "122")):
            before = "".join(f" {f} |" for f in figures[:column])
            parent = {} if whole is None or place == "合计" else {"parent": whole, "nesting": "sum", "indicator_inferred": ["parent"]}
            value = t("工业投资", "亿元", figures[column], f"\n{year}年 |{before} " + "{" + figures[column] + "}",
                      area=parts.get(place), table=table, origin="table", year=year, inferred=[],
                      also={"name": ["示范区工业投资"], "form": ["annual-amount", "increment"]}, **parent)
            whole = whole or value.indicator
    output = totals["工业总产值"]
    t(output.name, "亿元", "620", "2021年的{620亿元}", role="baseline", year=2021, into=output)
    output.target("1100", "增加到{1100亿元}", "reach", "level", year=2025)
    t(output.name, "%", "15", "年均增长15%以上", "at-least", "annual-growth", change="rise", into=output)
    t("两市共建共享创新平台", "个", "40", "累计达到40个", form="cumulative")
    t("企业跨市办事“一证通办”事项", "项", "200", "超过200项", "more-than")
    t("物流成本占地区生产总值的比重", None, None, "低于全省平均水平", None, "level",
      against={"text": "全省平均水平", "kind": "area", "comparator": "less-than"}, also={"comparator": ["less-than"]})
    t("培育千亿级产业集群", "个", "2", "{2个}千亿级", form="increment", also={"name": ["新能源电池、高端纺织千亿级产业集群"], "year": [2024]})
    t("引进产业链项目", "个", "60", "{60个以上}", "at-least", "increment", year=2024)
    t("引进产业链项目总投资", "亿元", "500", "不低于500亿元", "at-least", "increment", year=2024,
      also={"form": ["level"], "name": ["总投资"]})
    t("共建园区新增税收地方留成部分两市分享比例", ":5", "5", "5:5", optional=True)
    t("联合实施关键技术攻关项目", "项", "10", "每年{10项}", form="annual-amount", years=(2022, 2025))
    t("技术合同成交额", "百分点", "2", "高于全省{2个百分点}", form="annual-growth", change="rise", optional=True,
      against={"text": "全省", "kind": "area", "comparator": "more-than"})

    section = plan.at("共建科技创新共同体")
    boxes = [plan.table("专栏1", "江衡片区重点项目", "projects", section, until="仓储面积20万平方米。"),
             plan.table("专栏2", "白渡片区重点项目", "projects", section, until="日处理污水5万吨。")]

    def project(name, number, years, box, place):
        return plan.project(name, f"{number}.{{{name}}}", number=number, years=years, table=box, section=section, area=parts[place])

    def of(holder, name, unit, amount, at, **facts):
        facts.setdefault("also", {"form": ["increment"], "role": ["target", "milestone", "estimate"], "year": [2025, None]})
        return t(name, unit, amount, at, project=holder, year=holder.years[1], inferred=[], **facts).indicator

    battery = project("动力电池产业园项目", "1", (2022, 2024), boxes[0], "江衡片区")
    whole = of(battery, "总投资", "亿元", "45", "45亿元")
    of(battery, "设备投资", "亿元", "28", "28亿元", parent=whole, nesting="of-which", indicator_inferred=["parent"])
    of(battery, "年产动力电池", "GWh", "10", "10GWh", also={"form": ["annual-amount"], "role": ["target", "milestone", "estimate"], "year": [2025, None]})
    of(battery, "年产值", "亿元", "80", "年产值{80亿元}", role="estimate", also={"form": ["annual-amount"], "year": [2025, None]})
    hub = project("智能物流枢纽项目", "2", (2023, 2025), boxes[0], "江衡片区")
    of(hub, "总投资", "亿元", "12", "总投资{12亿元}")
    of(hub, "仓储面积", "万平方米", "20", "20万平方米")
    dye = project("绿色印染示范基地项目", "1", (2022, 2025), boxes[1], "白渡片区")
    of(dye, "总投资", "亿元", "19.5", "19.5亿元")
    of(dye, "日处理污水", "万吨", "5", "{5万吨}")
