"""安顺市, 2021-2025: one paragraph of goals, 27 numbered actions each with the bodies responsible.

The text has lost words and marks: headings run into their paragraphs, lists have lost brackets,
marks and the beginnings of names.
"""

ID = "anshun-2021-2025"
SHA256 = "3cd3c68536d58bbf4ebf86abc2546e15fe7016ea3bfd88e614c86d8167a34279"


def annotate(plan):
    province = plan.area("贵州省", "province", "520000")
    city = plan.area("安顺市", "prefecture", "520400", province)
    zone = plan.area("安顺高新区", "zone", parent=city)
    county = plan.area("镇宁自治县", "county", "520423", city)
    issuers = [plan.agency("中共安顺市委", "party", "中共安顺市委", city),
               plan.agency("安顺市人民政府", "government", "安顺市人民政府", city)]
    damaged = add_agencies(plan, city, zone, county)
    plan.facts(
        kind="opinion", language="zh-Hans", period=(2021, 2025), area=city, issuers=issuers,
        title="\n{关于进一步加强科技创新推动高质量发展的实施意见}\n",
        spans={"kind": "发展的{实施意见}\n\n", "issuers": "\n{中共安顺市委 安顺市人民政府}关于",
               "period": "“{十四五}”期末", "area": "中共{安顺市}委"})
    plan.ends("相关信息")
    add_references(plan)
    tasks = add_outline(plan)
    add_damaged_lists(plan, tasks, damaged)
    add_targets(plan, province, zone)


def add_agencies(plan, city, zone, county):
    def department(name, *written):
        return plan.agency(f"市{name}", "department", f"安顺市{name}", city, written)

    technology = department("科技局", "科技局", "科技")
    plan.agency("市委军民融合办", "party", "安顺市委军民融合办", city)
    department("发展改革委")
    department("工业和信息化局")
    department("卫生健康局")
    department("农业农村局")
    department("大数据局")
    department("自然资源局")
    plan.agency("各县(区)政府(管委会)", "group", None, city, ["政府(管委会)"])
    plan.agency("镇宁自治县人民政府", "government", "镇宁自治县人民政府", county)
    department("林业局")
    department("乡村振兴局")
    department("财政局")
    plan.agency("人行安顺中心支行", "department", None, city)
    plan.agency("安顺银保监分局", "department", None, city)
    department("金融办")
    university = plan.agency("安顺学院", "university", "安顺学院", city)
    education = department("教育局")
    culture = department("文体广电旅游局")
    plan.agency("市委组织部", "party", "安顺市委组织部", city)
    plan.agency("安顺国家高新区管委会", "zone", None, zone)
    department("人力资源和社会保障局")
    # Its first words, 各县(区, are lost wherever it stands.
    committees = plan.agency("各县(区)党委(工委)政府(管委会)", "group", None, city,
                             ["党委(工委)政府(管委会)"])
    members = plan.agency("市科技创新领导小组成员单位", "group", "安顺市科技创新领导小组成员单位",
                          city)
    department("市场监管局")
    plan.agency("市纪委市监委机关", "party", "安顺市纪委市监委机关", city)
    department("审计局")
    plan.agency("市科协", "other", "安顺市科协", city)
    return {"10": (university, education, culture, technology), "20": (committees, members),
            "26": (committees,)}


def add_references(plan):
    support = "国务院关于支持贵州在新时代西部大开发上闯新路的意见"
    plan.reference(support, "国发〔2022〕2号", "basis")
    plan.reference(f"贯彻落实<{support}>的实施意见", "黔党发〔2022〕6号", "basis",
                   at="《中共贵州省委、贵州省人民政府贯彻落实<…黔党发〔2022〕6号")
    plan.reference("中共贵州省委、贵州省人民政府关于进一步加强科技创新推动高质量发展的意见",
                   "黔党发〔2022〕15号", "superior")
    plan.reference("省科技厅关于发布贵州省规上工业企业研发活动扶持计划行动方案的通知",
                   "黔科通〔2022〕45号", "cites")
    plan.reference(support, "国发2022〕2号", "cites", at=f"《{support}》(国发2022〕2号")


def add_outline(plan):
    aims = plan.section("一", "总体要求和奋斗目标", "overview")
    aims.section("(一)", "总体要求", "overview")
    aims.section("(二)", "奋斗目标", "goal")
    work = plan.section("二", "重点任务", "task")
    tasks = {}
    for number, title, under in (
            ("(一)", "实施重大科技协同创新战略行动", (
                ("1", "实施重大科技支撑能力培育行动"),
                ("2", "开展新一轮找矿战略突破行动"),
                ("3", "组织重晶石高值化利用关键技术研究行动"),
                ("4", "实施现代山地特色高效农业支撑行动"),
                ("5", "实施数字化赋能产业行动"))),
            ("(二)", "实施强化企业创新主体战略行动", (
                ("6", "提升企业创新能力"),
                ("7", "实施规上工业企业研发活动扶持计划"),
                ("8", "壮大创新型企业队伍"),
                ("9", "加强科技金融支持"))),
            ("(三)", "实施高校科研院所创新能力提升战略行动", (
                ("10", "加快发展文化旅游特色大学"),
                ("11", "加快建设高水平科研院所"),
                ("12", "聚焦“四化”增强高校科研院所服务产业发展能力"))),
            ("(四)", "实施区域创新能力提升战略行动", (
                ("13", "推进区域协同创新"),
                ("14", "完善安顺国家高新区管理创新体系"),
                ("15", "完善开放式创新体系"),
                ("16", "完善科技服务体系"))),
            ("(五)", "实施深化科技体制机制改革战略行动", (
                ("17", "深化科技计划管理改革"),
                ("18", "激发科技人才创新活力"),
                ("19", "促进创新创业提质增效"))),
            ("(六)", "实施营造良好创新生态战略行动", (
                ("20", "进一步加强党对科技创新的全面领导"),
                ("21", "进一步强化科技进步评价"),
                ("22", "进一步优化政策环境"),
                ("23", "进一步完善尽职免责的容错机制"),
                ("24", "进一步培育创新文化")))):
        part = work.section(number, title, "task")
        for task_number, task_title in under:
            tasks[task_number] = part.section(task_number, task_title, "task").task()
    safeguards = plan.section("三", "保障措施", "safeguard")
    for number, title in (("25", "夯实扶持基础"), ("26", "加强执行监督"), ("27", "加强资金支持")):
        tasks[number] = safeguards.section(number, title, "safeguard").task("safeguard")
    return tasks


def add_damaged_lists(plan, tasks, agencies):
    """10 has lost a mark between two names; 20 and 26 begin with the bracket of a lost 各县(区)."""
    plan.duty_lists({"责任单位:": "responsible"}, but=[tasks[number] for number in agencies])
    for number, bodies in agencies.items():
        for agency in bodies:
            written = agency.written[0] if agency.kind == "group" and agency.written else agency.name
            tasks[number].assign("responsible", agency, f"责任单位:…{{{written}}}",
                                 covers="{" + number + ".…}责任单位:")


def add_targets(plan, province, zone):
    def one(name, unit, amount, at, comparator, form, area=None, **facts):
        plan.indicator(name, unit, area=area).target(amount, at, comparator, form, **facts)

    with_the_province = {"text": "与全省同步", "kind": "area", "area": province.id}

    # Goals: “十四五”期末 opens the paragraph, so the year is printed.
    end_of_plan = {"year": 2025, "inferred": []}
    one("全社会研发经费投入", "%", "12", "年均增速{12%以上}", "at-least", "annual-growth",
        change="rise", against=with_the_province, **end_of_plan)
    one("科技创新形成增加值", "亿元", "200", "{200亿元左右}增加值", "about", "level", **end_of_plan)
    one("国家高新技术企业", "家", "130", "达到130家", "reach", "level", **end_of_plan)
    output = plan.indicator("高新技术产业产值", "亿元")
    output.target("12", "年均增速{达到12%}", "reach", "annual-growth", unit="%", change="rise",
                  **end_of_plan)
    output.target("669", "达到669亿元", "reach", "level")
    one("安顺高新区在全国高新区中排名", "位", "10", "上升10个位次", "reach", "rank-change",
        area=zone, change="rise", year=2025, base_year=2021, inferred=["base_year"])

    # 7, 16 (力争 governs all three), 18
    one("有研发活动的规上工业企业占比", "%", "70", "达到70%以上", "at-least", "level",
        against=with_the_province)
    one("科学研究和技术服务业增加值", "亿元", "30", "达到30亿元", "reach", "level",
        firmness="strive")
    one("科学研究和技术服务业从业人员", "人", "200", "从业人员{200人}", "reach", "increment",
        firmness="strive")
    one("科学研究和技术服务业规上企业数", "家", "24", "达到24家", "reach", "level",
        firmness="strive")
    one("重点科技研发创新人才", "倍", "2", "实现{倍增}", "reach", "multiple")
