"""Nanxunling prefecture, tea, 2023-2025: a page in GBK, areas down and measures under two heads across, two issuers."""


def annotate(plan):
    region = plan.area("南浔岭州", "prefecture")
    counties = {name: plan.area(name, "county", parent=region) for name in ("江雾县", "芷坪县", "岭前市")}
    issuers = plan.bodies(region, "州农业农村局/南浔岭州农业农村局 州财政局/南浔岭州财政局")
    plan.bodies(region, "各县〔市〕人民政府=group 州工信局 州市场监管局 州投资促进局 州商务局 州茶业协会=other 各有关企业=group 州委农办=party "
                "州茶产业发展工作专班=group")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2023, 2025), area=region, issuers=issuers,
        title="\n{南浔岭州茶产业提升三年行动方案}\n", document_number="{浔农发〔2023〕31号}", issued="\n{2023年5月16日}\n",
        published="发布日期：{2023-05-19}", spans={"period": "（{2023—2025年}）"})
    plan.reference("南浔岭州“十四五”农业农村现代化规划", None, "basis")
    plan.headings("""
一 发展目标 :goal
二 重点任务 :task
  （一） 建设标准茶园 :task+
  （二） 培育经营主体 :task+
  （三） 打响区域品牌 :task+
三 保障措施 :safeguard
  （一） 加强组织领导 :safeguard+
  （二） 加大财政投入 :safeguard+
""")
    for title in ("加大财政投入", "保障措施"):
        plan.at(title).until = "合计9000万元。"
    first, second, third = (plan.doing(title) for title in ("建设标准茶园", "培育经营主体", "打响区域品牌"))
    plan.duty(first, "（州农业农村局牵头，…落实）", "lead:州农业农村局 implement:各县〔市〕人民政府")
    plan.duty(second, "（州农业农村局、州工信局分别牵头，…参与）", "lead:州农业农村局,州工信局 participate:州市场监管局,州投资促进局")
    plan.duty(third, "（州商务局指导，…落实）", "guide:州商务局 implement:州茶业协会,各有关企业")
    for task in (first, second, third):
        plan.duty(task, "{州茶产业发展工作专班}对以上各项任务负总责", "responsible:州茶产业发展工作专班", inferred=["agency", "role", "covers"])
        plan.duty(task, "{州委农办}督促落实", "responsible:州委农办", inferred=["agency", "role", "covers"])
    t = plan.t
    table = plan.table("表1", "分县（市）目标任务", "indicators", plan.at("发展目标"))
    totals = {}
    for place, figures in (("合计", ("117.5", "120", "185.5", "260")), ("江雾县", ("46.0", "46", "78", "≥110")),
                           ("芷坪县", ("38.5", "40", "62.5", "90")), ("岭前市", ("33", "34", "45", "60"))):
        for k, printed in enumerate(figures):
            name, unit = (("茶园面积", "万亩"), ("综合产值", "亿元"))[k // 2]
            before = "\n".join([place, *figures[:k]])
            amount = printed.lstrip("≥")
            at = f"\n{before}\n" + printed.replace(amount, "{" + amount + "}") + "\n"
            nested = {} if place == "合计" else {"parent": totals[name], "nesting": "sum", "indicator_inferred": ["parent"]}
            facts = dict(area=counties.get(place), table=table, origin="table", inferred=[], **nested)
            value = (t(name, unit, amount, at, "at-least" if "≥" in printed else "reach", year=2025, **facts) if k % 2
                     else t(name, unit, amount, at, role="baseline", year=2022, **facts))
            totals.setdefault(name, value.indicator)
    table.span = (table.span[0], plan.document.find("185.5\n260")[1])
    area, output = totals["茶园面积"], totals["综合产值"]
    t(area.name, "万亩", "120", "稳定在120万亩", "exactly", direction="maintain", into=area, also={"comparator": ["reach"]})
    t("可采摘面积", "万亩", "105", "{105万亩以上}", "at-least", parent=area, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["可采摘茶园面积"]})
    t("干茶产量", "万吨", "8.6", "达到{8.6万吨}")
    t(output.name, "亿元", "260", "二百六十亿元", into=output)
    t(output.name, "%", "12", "年均增长12%", form="annual-growth", change="rise", into=output)
    t("茶叶加工企业清洁化生产线占比", "一半", "1", "过半", "more-than", also={"values": ["50"], "unit": ["%", "半"]})
    t("实现绿色防控的茶园", "三分之一", "2", "三分之二以上", "at-least", also={"unit": ["三分之二", "%"], "values": ["1"], "name": ["茶园实现绿色防控", "茶园"]})
    t("茶农人均可支配收入", None, None, "增速{高于全州农村居民平均水平}", None, "annual-growth", change="rise",
      against={"text": "全州农村居民平均水平", "kind": "area", "comparator": "more-than"})

    t("改造低产茶园", "万亩", "5", "茶园{5万亩}", form="annual-amount", years=(2023, 2025))
    t("新建标准茶园示范基地", "个", "30", "30个", form="increment")
    t("化肥使用量", "%", "8", "减少8%", form="percent-change", change="fall", base_year=2022, year=2024)
    t("引进投资3000万元以上的精深加工项目", "个", "12", "12个", form="increment")
    firms = t("年产值亿元以上茶企", "家", "5", "由{5家}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(firms.name, "家", "10", "增加到{10家}", into=firms)
    t("省级以上龙头企业", "家", "18", "达到{18家}")
    t("培育龙头企业", "个", "1", "至少培育1个", "at-least", "increment", each="每个重点产茶县")
    t("在省外开设“浔岭茶”品牌店", "家", "300", "{三百家左右}", "about", "increment", also={"form": ["level"], "name": ["“浔岭茶”品牌店"]})
    t("举办茶博会", "届", "3", "{3届}", form="increment")
    t("出口茶叶", "万吨", "1.2", "1.2万吨", form="annual-amount", years=(2023, 2025), inferred=["years"])
    t("茶叶出口额", "万美元", "6000", "逾6000万美元", "more-than", "annual-amount", years=(2023, 2025), inferred=["years"],
      also={"form": ["level"], "name": ["出口额"]})
    money = t("州级财政安排资金", "万元", "3000", "{3000万元}，三年", form="annual-amount", years=(2023, 2025), inferred=[],
              also={"name": ["州级财政安排", "州级财政"]}).indicator
    t(money.name, "万元", "9000", "合计{9000万元}", form="cumulative", into=money, years=(2023, 2025), inferred=[],
      also={"name": ["州级财政安排", "州级财政"], "form": ["level", "increment"]})
