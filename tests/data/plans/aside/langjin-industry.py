"""Langjin city, industry, 2021-2025: half-width marks, stray characters, a table that goes on, one name under two parents, stars and
brackets with notes of their own, leads marked behind their names, a table of subsidies.
"""


def annotate(plan):
    city = plan.area("琅津市", "prefecture")
    bureau = plan.bodies(city, "市工业和信息化局/琅津市工业和信息化局")
    plan.bodies(city, "市发展改革委 市商务局 市财政局 市金融办 市科技局 各县（区）/各县\ufffd区）=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n{琅津市“十四五”先进制造业发展规划}\n", published="发布时间:{2021/12/20}", spans={"issuers": "\n{琅津市工业和信息化局}\n",
                                                                              "period": "规划期{2021至2025年}"})
    plan.reference("琅津市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", None, "basis")
    plan.headings("""
一 现实基础 :review/overview
二 发展目标 :goal
三 主要任务 :task
  (一) 建强产业集群 :task+
  (二) 壮大企业梯队 :task+
  (四) 提升创新能力 :task+
四 保障措施 :safeguard
  1 加强组织领导 :safeguard+
  2 强化要素保障 :safeguard+
""")
    for title in ("强化要素保障", "保障措施"):
        plan.at(title).until = "用于工业项目。"
    plan.duty(plan.doing("建强产业集群"), "市工业和信息化局（牵头）、市发展改革委、市商务局", "lead:市工业和信息化局 responsible:市发展改革委,市商务局")
    plan.duty(plan.doing("壮大企业梯队"), "市工业和信息化局（牵头）、市财政局、市金融办", "lead:市工业和信息化局 responsible:市财政局,市金融办")
    plan.duty(plan.doing("提升创新能力"), "市科技局（牵头）、市工业和信息化局、各县\ufffd区）", "lead:市科技局 responsible:市工业和信息化局 responsible:各县\ufffd区）")
    t, row = plan.t, plan.row
    goal = plan.at("发展目标")
    table = plan.table("表1", "“十四五”先进制造业发展指标", "indicators", goal, notes=[("*", "注:{*}括号内")])
    grown = "annual-growth,unit:%,change:rise"
    output = row(table, "\n1|规上工业总产值", "规上工业总产值", "亿元", f"B2020=5120 M2023=6650 T2025=8000 T2025=9.3,{grown}", number="1", inferred=["unit"])
    of = {"parent": output, "nesting": "of-which", "inferred": ["unit", "parent"]}
    row(table, "其中:高端装备", "高端装备", "亿元", f"B2020=1460 M2023=1980 T2025=2600 T2025=12.2,{grown}", number="1.1", **of, also={"name": ["高端装备总产值"]})
    row(table, "其中:新材料", "新材料", "亿元", f"B2020=980 M2023=1300 T2025=1750 T2025=12.3,{grown}", number="1.2", **of, also={"name": ["新材料总产值"]})
    row(table, " |企业数(家)", "企业数", "家", f"B2020=2380 M2023=2900 T2025=3300 T2025=6.8,{grown}", group="规上企业", also={"name": ["规上企业企业数", "规上企业数"]})
    profit = row(table, " |利润总额", "利润总额", "亿元", f"B2020=365 M2023=470 E2025=580 T2025=9.7,{grown}", group="规上企业", inferred=["unit"],
                 also={"name": ["规上企业利润总额"]})
    plan.also(profit.values[2], role=["target"])
    row(table, " |企业数(万家)", "企业数", "万家", f"B2020=3.6 M2023=4.2 T2025=5,at-least T2025=6.8,{grown}", group="中小企业", also={"name": ["中小企业企业数", "中小企业数"]})
    row(table, " |利润总额", "利润总额", "亿元", f"B2020=142 M2023=190 T2025=240 T2025=11.1,{grown}", group="中小企业", inferred=["unit"],
        also={"name": ["中小企业利润总额"]})
    fall = "percent-change,change:fall,base_year:2020"
    row(table, "4|单位工业增加值能耗降低(%)", "单位工业增加值能耗降低", "%", f"M2023=7.5,{fall} T2025=13.5,{fall}", number="4", also={"form": ["cumulative"], "nature": ["binding"]})
    row(table, "|数字化车间数(个)", "数字化车间数", "个", "B2020=86 M2023=160 T2025=300,about", also={"form": ["cumulative"]})
    row(table, "5|研发经费占营收比重(%)", "研发经费占营收比重", "%", "B2020=1.9 M2023=2.3 T2025=2.8,at-least", number="5")
    spent = row(table, "合计|工业投资(万元)", "工业投资", "万元", f"B2020=2860000 T2025=5700000 T2025=14.8,{grown}")
    table.span = (table.span[0], plan.document.find("未加*的括号为预计数。")[1])

    a = {"role": "actual", "year": 2020, "inferred": []}
    b = {"role": "baseline", "year": 2020, "inferred": []}
    output.value("baseline", "5120", "规上工业总产值{5120亿元}", year=2020, inferred=[])
    t("规上工业总产值占全省比重", "%", "8.7", "8.7%", also={"name": ["占全省比重"]}, **a)
    share = t("先进制造业增加值占规上工业增加值比重", "%", "41.3", "41.3%", **b).indicator
    t(share.name, "百分点", "5", "提高5个百分点", form="change", change="rise", base_year=2015, into=share,
      also={"role": ["actual"], "unit": ["个百分点", "%"]}, **b)
    t("国家级“小巨人”企业", "家", "42", "42家", **a)
    t("营收过百亿元企业", "家", "3", "3家", also={"year": [None, 2021]}, **a)
    y = {"year": 2025, "inferred": []}
    output.target("8000", "达到8000亿元", "reach", "level", **y)
    output.target("8500", "力争8500亿元", "reach", "level", firmness="strive", **y)
    t("先进制造业增加值占比", "%", "50", "超过50%", "more-than", into=share, **y)
    t(spent.name, "倍", "2", "翻番", form="multiple", into=spent, year=2024, inferred=["year"], also={"year": [2023, 2025]})
    t("制造业质量竞争力指数", None, "88", "上升至{88}", direction="increase", **y)
    t("城市先进制造业百强排名", "位", "8", "上升8位", form="rank-change", change="rise", base_year=2020, **y)
    t("城市先进制造业百强排名", "位", "40", "全国前40名", form="rank", scope="全国", also={"unit": ["名"], "comparator": ["at-most"]}, **y)
    t("主要污染物排放量", "%", "0", "零增长", "exactly", "percent-change", change="rise", also={"form": ["annual-growth", "change"]}, **y)
    t("单位工业增加值用水量", "%", "16", "下降{16%左右}", "about", "percent-change", change="fall", **y)
    t("“四基”产品自给率", "一半", "1", "一半以上", "at-least", also={"values": ["50"], "unit": ["%", "半"]}, **y)

    t("培育五百亿级先进制造业集群", "个", "5", "{5个}五百", form="increment", also={"name": ["培育五百亿级"]})
    t("培育千亿级先进制造业集群", "个", "2", "{2个}千亿", form="increment")
    projects = t("新引进投资额亿元以上项目", "个", "300", "{300个以上}", "at-least", "increment", also={"name": ["引进投资额亿元以上项目"]}).indicator
    t("引进10亿元以上项目", "个", "40", "不少于40个", "at-least", "increment", parent=projects, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["level"], "name": ["10亿元以上项目", "新引进投资额10亿元以上项目"]})
    t("上市企业", "家", "10", "新增上市企业{10家}", form="increment", year=2023)
    t("单项冠军", "家", "15", "15家", form="increment", year=2023, inferred=[])
    t("“小升规”企业", "家", "350", "{350家以上}", "at-least", "annual-amount", years=(2021, 2025), inferred=["years"], also={"year": [2023]})
    t("引育链主企业", "家", "1", "至少引育1家", "at-least", "increment", each="每个产业园区", also={"year": [2023], "form": ["level"], "name": ["链主企业"]})
    t("规上工业企业研发机构覆盖率", "%", "60", "达到{60%}", year=2024, inferred=["year"], also={"year": [2023]})
    t("新建省级以上创新平台", "个", "50", "五十余个", "more-than", "increment", also={"year": [2024, 2023]})
    t("攻关“卡脖子”技术", "项", "100", "100项", form="increment", also={"year": [2024, 2023]})
    t("4K/8K超高清、5G+工业互联网等示范应用项目", "个", "20", "{20个}", also={"year": [2024, 2023], "form": ["increment"], "name": ["示范应用项目", "攻关4K/8K超高清、5G+工业互联网等示范应用项目"]})
    plan.table("表2", "技术改造奖补标准", "other", plan.at("提升创新能力"), lines=3)
    t("工业用地", "万亩", "2.5", "不低于2.5万亩", "at-least", year=2025, inferred=[], also={"form": ["cumulative", "increment"], "name": ["保障工业用地"]})
    t("年度新增建设用地计划用于工业项目的比例", "%", "35", "{35%以上}", "at-least", optional=True)
