"""Weihe city, education, 2022-2024: a page in GB 18030, five issuers, lists of names without a label whose first leads, areas down
and years across.
"""


def annotate(plan):
    city = plan.area("苇河市", "prefecture")
    counties = {name: plan.area(name, "county", parent=city) for name in ("临苇区", "青塘县", "白蒿县")}
    issuers = bodies(plan, city)
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2022, 2024), area=city, issuers=issuers,
        title="\n{苇河市学前教育发展提升行动计划}\n", document_number="{苇教联〔2022〕6号}", index_number="{WH0405/2022-00031}",
        issued="\n{2022年7月4日}\n", published="{2022/07/08}", spans={"period": "制定{2022—2024年}行动计划"})
    plan.reference("苇河市第三期学前教育行动计划", "苇教发〔2018〕22号", "replaces")
    plan.headings("""
一 主要目标 :goal
二 重点任务 :task
  1 扩大普惠性资源供给 :task+
  2 完善经费投入机制 :task+
  3 加强教师队伍建设 :task+
  4 提升保教质量 :task+
三 组织实施 :safeguard
附表 分县区新增公办学位任务 :annex
""")
    plan.at("分县区新增公办学位任务").until = "3060\n9600"
    ruled = {"inferred": ["role"]}
    first, second, third, fourth = (plan.doing(title) for title in ("扩大普惠性资源供给", "完善经费投入机制", "加强教师队伍建设", "提升保教质量"))
    plan.duty(first, "（市教育局、市住房…人民政府）", "lead:市教育局 support:市住房城乡建设局,市自然资源局,各县区人民政府", **ruled)
    plan.duty(second, "（市财政局、市教育局，2022年9月底前）", "lead:市财政局 support:市教育局", deadline="2022-09", **ruled)
    plan.duty(second, "（市发展改革委、市教育局，2023年底前）", "lead:市发展改革委 support:市教育局", deadline="2023", **ruled)
    plan.duty(third, "（市人力资源社会保障局、市教育局，…人民政府）", "lead:市人力资源社会保障局 support:市教育局,有农村幼儿园的县区人民政府", **ruled)
    plan.duty(fourth, "（市教育局，持续实施）", "lead:市教育局", deadline="ongoing", **ruled)
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均达到98%")
    t = plan.t
    t("学前三年毛入园率", "%", "93", "达到{93%以上}", "at-least")
    t("普惠性幼儿园覆盖率", "%", "87", "达到{87%以上}", "at-least")
    share = t("公办园在园幼儿占比", "%", "55", "达到{55%左右}", "about").indicator
    t(share.name, None, None, "逐年提高", None, "trend", change="rise", into=share, year=2024, also={"year": [None]})
    t("省级示范幼儿园", "所", "2", "{2所}省级示范", "at-least", each="每个县（区）")
    t("小学与幼儿园教师专科以上学历比例", "%", "98", "达到{98%}", also={"name": ["小学教师专科以上学历比例", "幼儿园教师专科以上学历比例"]})
    new = t("新建、改扩建公办幼儿园", "所", "45", "公办幼儿园{45所}", form="increment").indicator
    for year, amount in ((2022, "12"), (2023, "18"), (2024, "15")):
        t(new.name, "所", amount, f"{year}年{{{amount}所}}", form="increment", year=year, into=new)
    t("城镇小区配套幼儿园移交率", "%", "100", "百分之百")
    t("公办园生均公用经费财政拨款标准", "元", "600", "{600元}", "at-least", also={"form": ["annual-amount"], "unit": ["元/生·年", "元/年", "元/生"]})
    t("普惠性民办园收费", "倍", "1.5", "不高于同级公办园的{1.5倍}", "at-most", "level", optional=True,
      also={"form": ["multiple"]})
    t("师幼比", ":7", "1", "1:7", "at-least", also={"values": ["7"], "unit": ["1:"]})
    t("培训幼儿园园长和骨干教师", "人次", "1200", "1200人次", form="annual-amount", years=(2022, 2024))
    held = t("幼儿园教师持证上岗率", "%", "96", "达到{96%}", year=2023).indicator
    t(held.name, "%", "100", "2024年达到{100%}", year=2024, into=held)
    t("省级示范幼儿园", "所", "20", "分别达到{20所}", scope=None)
    t("市级示范幼儿园", "所", "60", "和{60所}")
    t("达到二类以上标准的幼儿园", "五分之一", "4", "五分之四", also={"unit": ["五分之四", "%"], "values": ["80", "1"],
                                                       "name": ["幼儿园达到二类以上标准", "幼儿园"]})

    section = plan.at("分县区新增公办学位任务")
    table = plan.table("附表", "分县区新增公办学位任务", "indicators", section)
    whole = None
    for place, figures in (("全市", "2700 3840 3060 9600"), ("临苇区", "1080 1440 1080 3600"), ("青塘县", "720 900 780 2400"),
                           ("白蒿县", "900 1,500 1,200 3,600")):
        figures = figures.split()
        for k, printed in enumerate(figures):
            before = "\n".join([place, *figures[:k]])
            nested = {} if whole is None or place == "全市" else {"parent": whole, "nesting": "sum", "indicator_inferred": ["parent"]}
            value = t("公办学位", "个", printed.replace(",", ""), f"\n{before}\n{{{printed}}}\n", form="increment", area=counties.get(place),
                      table=table, origin="table", year=2022 + min(k, 2), inferred=[],
                      also={"form": ["level", "cumulative"], "name": ["新增公办学位", "新增公办学位任务"]}, **nested)
            whole = whole or value.indicator
    t("公办学位", "个", "9600", "新增公办学位{9600个}", form="increment", into=whole)
    table.span = (table.span[0], plan.document.find("3060\n9600")[1])


def bodies(plan, city):
    made = []
    for name, full in (("市教育局", "苇河市教育局"), ("市发展改革委", "苇河市发展和改革委员会"), ("市财政局", "苇河市财政局"),
                       ("市人力资源社会保障局", "苇河市人力资源和社会保障局"), ("市住房城乡建设局", "苇河市住房和城乡建设局")):
        made.append(plan.agency(name, "department", full, city, [full]))
        plan.by_name[name] = made[-1]
    plan.bodies(city, "市自然资源局 各县区人民政府=group 有农村幼儿园的县区人民政府=group")
    return made
