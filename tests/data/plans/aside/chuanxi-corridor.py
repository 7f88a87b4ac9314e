"""A corridor across Minling and Suichuan provinces, transport, 2021-2025: two governments, parts and chapters, years down and areas
across, boxes of projects by zone.
"""


def annotate(plan):
    corridor = plan.area("川隰交通协同发展示范走廊", "region")
    one, other = plan.area("岷岭省", "province"), plan.area("绥川省", "province")
    zones = {"川城片区": plan.area("川城片区", "zone", parent=corridor), "隰州片区": plan.area("隰州片区", "zone", parent=corridor)}
    issuers = [plan.bodies(one, "岷岭省人民政府"), plan.bodies(other, "绥川省人民政府")]
    plan.bodies(None, "两省发展改革委=group 中国铁路岷岭局集团有限公司 两省自然资源厅=group")
    first = plan.bodies(one, "岷岭省交通运输厅 岷岭省公安厅/公安厅")
    plan.bodies(other, "绥川省交通运输厅 绥川省公安厅")
    plan.bodies(None, "两省交通运输厅=group 沿线市、县人民政府=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=corridor, issuers=issuers,
        title="\n{川隰交通协同发展示范走廊建设规划\n（2021—2025年）}\n", document_number="{岷岭政发〔2021〕29号}",
        issued="\n{2021年10月15日}", spans={"period": "\n（{2021—2025年}）\n"})
    plan.also_fact(level=["zone"])
    plan.headings("""
第一编 规划背景 :overview
  第一章 发展基础 :review/overview
第二编 总体部署 :overview
  第一章 发展目标 :goal
  第二章 空间布局 :other
第三编 重点任务 :task
  第一章 共建快速通道 :task
    第一节 铁路通道 :task+
    第二节 公路通道 :task+
  第二章 共推服务一体 :task+
第四编 实施保障 :safeguard
  第一章 健全机制 :safeguard+
""")
    for title in ("健全机制", "实施保障"):
        plan.at(title).until = "2次联席会议。"
    plan.duty(plan.doing("铁路通道"), "（两省发展改革委牵头，…负责）", "lead:两省发展改革委 responsible:中国铁路岷岭局集团有限公司,两省自然资源厅")
    roads = plan.doing("公路通道")
    plan.by_name["公安厅"] = first[1]
    plan.duty(roads, "{（岷岭省交通运输厅、公安厅，}", "responsible:岷岭省交通运输厅,公安厅")
    plan.duty(roads, "绥川省交通运输厅、公安厅按职责", "responsible:绥川省交通运输厅,公安厅", covers="{第二节　公路通道…班线。}")
    plan.duty(plan.doing("共推服务一体"), "（两省交通运输厅指导，…完成）", "guide:两省交通运输厅 implement:沿线市、县人民政府", deadline="2023")
    plan.loose("每年召开2次联席会议")
    t = plan.t
    a = {"role": "actual", "year": 2020, "inferred": []}
    b = {"role": "baseline", "year": 2020, "inferred": []}
    roads = t("高速公路通车里程", "公里", "1320", "1,320公里", **b).indicator
    t("省际出口", "个", "18", "出口{18个}", also={"role": ["baseline"]}, **a)
    rail = t("铁路货运量占全社会货运量的比重", "%", "11.4", "11.4%", also={"role": ["baseline"]}, **a).indicator
    t(rail.name, "百分点", "2", "两个百分点", form="change", optional=True, into=rail, against={"text": "两省平均水平", "kind": "area"}, **a)
    plan.loose("最短行车距离286公里，用时3.5小时")
    y = {"year": 2025, "inferred": []}
    t("高速铁路里程", "公里", "350", "不少于350公里", "at-least", "increment", also={"name": ["高速铁路新增里程"]}, **y)
    t(roads.name, "公里", "1800", "1,800公里", into=roads, **y)
    links = t("省际公路通道", "个", "18", "由{18个}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(links.name, "个", "25", "增至{25个}", into=links, **y)
    t("川城、隰州间铁路旅行时间", "小时", "1", "压缩至{1小时以内}", "at-most", direction="decrease", **y)
    t("铁路货运量占比", "百分点", "3", "提高{3～4个百分点}", "between", "change", value_max="4", change="rise", base_year=2020,
      also={"unit": ["个百分点", "%"]}, **y)
    t("集装箱铁水联运量", "%", "15", "年均增长{15%以上}", "at-least", "annual-growth", change="rise", **y)
    t("两地机场年旅客吞吐量合计", "万人次", "5000", "突破5000万人次", "more-than", also={"form": ["annual-amount"]}, **y)
    t("跨省公交线路", "倍", "2", "翻一番", form="multiple", **y)

    goal = plan.at("发展目标")
    table = plan.table("表1", "分片区年度投资安排", "indicators", goal, until="680 | 550 | 1230")
    whole = None
    for place, column in (("合计", 2), ("川城片区", 0), ("隰州片区", 1)):
        for printed, years, *figures in (("2021", (2021, 2021), "120", "95", "215"), ("2022—2023", (2022, 2023), "260", "210", "470"),
                                         ("2024—2025", (2024, 2025), "300", "245", "545"), ("合计", (2021, 2025), "680", "550", "1230")):
            when = {"year": 2021} if years[0] == years[1] else {"years": years}
            before = "".join(f" {f} |" for f in figures[:column])
            nested = {} if place == "合计" else {"parent": whole, "nesting": "sum", "indicator_inferred": ["parent"]}
            value = t("投资", "亿元", figures[column], f"\n{printed} |{before} " + "{" + figures[column] + "}", area=zones.get(place),
                      table=table, origin="table", inferred=[], also={"name": ["年度投资", "分片区年度投资", "分片区年度投资安排"], "form": ["increment", "annual-amount"]},
                      **when, **nested)
            whole = whole or value.indicator

    t("既有铁路电气化改造", "公里", "420", "420公里", form="increment")
    t("年货运量150万吨以上企业铁路专用线接入率", "%", "80", "达到{80%}", also={"name": ["接入率", "铁路专用线接入率"]})
    t("打通省际“断头路”", "条", "11", "11条", form="increment")
    t("一级公路里程", "公里", "280", "280公里", form="increment", also={"name": ["一级公路新增里程"]})
    t("普通国道二级及以上比例", "%", "92", "达到{92%}")
    t("跨省客运班线", "条", "2", "至少开通2条", "at-least", each="每个毗邻县", also={"form": ["increment"], "name": ["开通跨省客运班线"]})
    section = plan.at("公路通道")
    boxes = {"川城片区": plan.table("专栏1", "川城片区重点项目", "projects", section, until="总投资18.5亿元。"),
             "隰州片区": plan.table("专栏2", "隰州片区重点项目", "projects", section, until="3000万人次。")}
    soft = {"form": ["increment", "annual-amount"], "role": ["target", "milestone", "estimate"], "year": [2025, None]}

    def project(number, name, years, place):
        return plan.project(name, f"{number}.{{{name}}}", number=number, years=years, table=boxes[place], section=section, area=zones[place])

    def of(holder, name, unit, amount, at, **facts):
        facts.setdefault("also", soft)
        return t(name, unit, amount, at, project=holder, year=holder.years[1], inferred=[], **facts).indicator

    hub = project("1", "川城西高铁枢纽", (2022, 2025), "川城片区")
    of(hub, "建筑面积", "万平方米", "12", "12万平方米")
    whole = of(hub, "总投资", "亿元", "86", "86亿元")
    nested = {"parent": whole, "nesting": "of-which", "indicator_inferred": ["parent"]}
    of(hub, "站房投资", "亿元", "34", "34亿元", **nested)
    of(hub, "配套工程投资", "亿元", "52", "52亿元", also={**soft, "name": ["配套工程"]}, **nested)
    port = project("2", "川城港铁水联运码头", (2021, 2023), "川城片区")
    of(port, "新建5000吨级泊位", "个", "4", "泊位{4个}", form="increment")
    of(port, "年通过能力", "万吨", "600", "600万吨")
    of(port, "总投资", "亿元", "18.5", "18.5亿元")
    airport = project("1", "隰州国际机场三期", (2021, 2024), "隰州片区")
    plan.loose("跑道长3800米")
    of(airport, "总投资", "亿元", "72", "72亿元")
    of(airport, "年旅客吞吐量", "万人次", "3000", "3000万人次", role="estimate", also={"form": ["annual-amount"], "year": [2025, None], "role": ["target", "milestone"]})

    t("ETC使用率", "%", "90", "{90%以上}", "at-least", also={"year": [2023]})
    t("跨省通办事项", "项", "120", "120项", also={"year": [2023]})
    t("道路运输电子证照互认率", "%", "100", "百分之百", also={"year": [2023]})
    t("城际客运班车准点率", "%", "95", "超过九成五", "more-than", also={"values": ["9.5"], "unit": ["成"], "year": [2023]})
