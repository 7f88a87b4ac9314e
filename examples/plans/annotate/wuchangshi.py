"""乌昌石国家自主创新示范区, 2021-2025: chapters, four tables of indicators flattened to one cell a line,
sixteen boxes of projects, goals in prose beside the tables.
"""

ID = "wuchangshi-2021-2025"
SHA256 = "f6b28775b1b521060637e2da2efabe00dfa8b399718f4589a017e14d25b412b0"

CHAPTER_3 = (
    ("一", "实施重点产业创新升级行动", (
        ("1", "新一代信息技术产业", "专栏1", "新一代信息技术产业重点项目"),
        ("2", "高端装备制造业", "专栏2", "高端装备制造业重点项目"),
        ("3", "新材料产业", "专栏3", "新材料产业重点项目"),
        ("4", "生物产业", "专栏4", "生物产业重点项目"),
        ("5", "智慧农业产业", "专栏5", "智慧农业重点项目"),
        ("6", "智慧旅游产业"),
        ("7", "现代服务业", "专栏6", "现代服务业重点项目"))),
    ("二", "实施科技创新能力建设行动", (
        ("1", "组织重大科技项目建设", "专栏7", "组织建设重大科技项目"),
        ("2", "推进重大创新平台建设", "专栏8", "重大创新平台建设项目"),
        ("3", "培育新型研发机构", "专栏9", "培育新型研发机构"))),
    ("三", "实施科技成果转移转化行动", (
        ("1", "建立科技创新综合服务网"),
        ("2", "构建自创区技术转移中心合作网", "专栏10", "实施技术转移转化重点项目"),
        ("3", "建设一批离岸孵化器及跨区域科技创新基地", "专栏11",
         "离岸孵化器及跨区域 科技创新基地重点项目"),
        ("4", "建立知识产权综合改革试点"))),
    ("四", "实施创新创业人才行动", (
        ("1", "实施人才奖励计划"),
        ("2", "加快培养各类创新人才"),
        ("3", "完善人才引进机制"),
        ("4", "加大创新人才支持力度"),
        ("5", "推进职称评定改革", "专栏12", "实施创新创业人才行动 重点项目"))),
    ("五", "实施科技金融体系建设行动", (
        ("1", "加快科技金融体系建设"),
        ("2", "打造科技金融服务平台"),
        ("3", "加强金融服务科技创新"),
        ("4", "促进科技保险创新发展"),
        ("5", "深化多层次资本市场建设", "专栏13", "实施科技金融体系建设重点项目"))),
    ("六", "强化国内创新合作", (
        ("1", "深化四方合作"),
        ("2", "创新援疆合作", "专栏14", "创新援疆合作建设重点项目"),
        ("3", "强化兵地融合", "专栏15", "兵地融合建设重点项目"))),
    ("七", "加快国际创新合作", (
        ("1", "加快中国-中亚科技合作中心建设"),
        ("2", "建设国际创新合作基地", "专栏16", "国际创新合作基地建设重点项目"),
        ("3", "实施上海合作组织科技伙伴计划"))))

CHAPTER_4 = (
    ("一", "落实国家自创区试点政策", ()),
    ("二", "完善支持企业技术创新政策体系", (
        "打造创新型领军企业",
        "鼓励企业开展技术研发",
        "支持中小微企业开展创新活动",
        "引导企业开展国际创新合作")),
    ("三", "完善科技成果转化政策", (
        "健全知识产权转化运用促进机制",
        "加快职务科技成果权属混合所有制改革",
        "推进技术经理人全程参与的科技成果转化服务模式",
        "试点技术股与现金股结合激励的科技成果转化相关方利益捆绑机制",
        "开展“定向研发、定向转化、定向服务”的订单式研发和成果转化机制",
        "研究制定担任领导职务的科技人员科技成果转化奖励制度")),
    ("四", "深化科技管理体制机制改革", (
        "进一步深化科技计划管理改革",
        "进一步落实科研经费管理改革措施",
        "进一步下放科研项目过程管理权限",
        "落实以增加知识价值为导向的分配政策",
        "开展创新人才分类评价")))


# What the boxes have built or carried out, by zone; what they only mean to develop is no project.
PROJECTS = {
    "专栏1": {
        "乌鲁木齐": ("全国性AI监控电子设备生产基地", "人工智能大数据及建模平台",),
        "昌吉": ("“5G+工业互联网”示范园区", "“智慧高新区园区”5G创新应用提升工程建设项目",),
        "石河子": ("贵阳大数据交易所—新疆石河子分中心",),
    },
    "专栏2": {
        "昌吉": ("特变电工科技城",),
        "石河子": ("通用航空产业园",),
    },
    "专栏3": {
        "乌鲁木齐": ("PET新材料项目", "旭日环保—环境综合治理项目",),
        "昌吉": ("蓝山屯河科技城", "年产20万吨瓶用PET树脂项目",),
        "石河子": ("天业—大连化物所碳基材料技术转移中心", "兵团光伏硅材料工程技术研究中心",),
    },
    "专栏4": {
        "乌鲁木齐": ("万孚生物新疆生产基地—人工智能细胞形态学技术产业园",
                 "新疆区域特色药物技术创新工程中心",),
        "昌吉": ("昌吉州乾正良品生物科技有限公司冻干沙棘粉生产项目", "新疆灵恩赐中草药项目",
               "麦趣尔食品产业园",),
    },
    "专栏5": {
        "昌吉": ("天山生物牛性别控制冷冻精液研发与产业化项目", "新疆智慧农牧机械制造产业园",),
        "石河子": ("新疆绿洲农业现代高效节水系统关键技术及产品研发与示范项目",
                "新疆兵团节水灌溉国家地方联合工程中心",),
    },
    "专栏6": {
        "乌鲁木齐": ("智慧工业物流产业园", "自动化智慧物联网研究院", "新疆吉方坤诚检测基地",
                 "新疆九州通现代医药产业园",),
        "昌吉": ("“西部电商汇”电子商务产业园", "自治区检验检测产业园",
               "自治区地矿局实验测试基地", "新疆昌吉国家高新区通用航空机场",),
        "石河子": ("兵团国家大宗物资国际多式联运示范工程",),
    },
    "专栏7": {
        "乌鲁木齐": ("特色产业创新园", "生态智慧新城",),
    },
    "专栏8": {
        "乌鲁木齐": ("国内领先的石墨烯铝合金国家重点实验室", "新疆量子安全应用技术研究院",
                 "新疆生物医药创新研究院",),
        "昌吉": ("昌吉国家高新区绿色产业科创中心",),
        "石河子": ("一流学科建设平台", "一流研发创新平台", "一流科学家工作室",
                "石河子国家大学科技园",),
    },
    "专栏9": {
        "乌鲁木齐": ("产业协同创新中心",),
        "昌吉": ("麦趣尔健康食品创新研究院",),
        "石河子": ("兵团工业技术研究院",),
    },
    "专栏10": {
        "乌鲁木齐": ("新疆-中西亚技术转移中心",),
        "昌吉": ("中科院产业技术创新与育成中心昌吉分中心",),
        "石河子": ("沈阳化工大学兵团石河子科技成果转移转化中心",
                "日本富山大学椿范立教授兵团石河子科技成果转移转化中心",
                "浙江大学北疆技术转移中心", "石河子协同创新研究院",),
    },
    "专栏11": {
        "乌鲁木齐": ("大连离岸创新基地", "北大科技园",),
        "昌吉": ("麦趣尔北京离岸孵化器",),
        "石河子": ("兵团—深圳离岸孵化器", "兵团—北京离岸孵化器",),
    },
    "专栏12": {
        "乌鲁木齐": ("国家人力资源服务产业园", "综合服务平台",),
        "昌吉": ("新疆职教联盟示范基地", "援疆人才服务基地",),
        "石河子": ("人才引进共享平台", "石河子现代职业教育园区",),
    },
    "专栏13": {
        "乌鲁木齐": ("线上“金融港”综合服务与集成监管平台", "科技金融服务平台",),
        "石河子": ("科技金融综合服务平台",),
    },
    "专栏14": {
        "昌吉": ("援疆特色小镇", "援疆纪念馆",),
        "石河子": ("石河子—大连离岸创新基地", "大连理工大学离岸孵化器",),
    },
    "专栏15": {
        "石河子": ("石河子机场保障能力扩建提升项目", "空港经济区物流基地",
                "天业集团多式联运国际综合物流港", "保税物流中心", "铁路物流园",
                "石河子火车站客货分离项目", "石玛大气联防联治项目",
                "“石河子—玛纳斯”兵地融合科技示范基地", "“石河子—玛纳斯”双创共建合作园区(基地)",),
    },
    "专栏16": {
        "乌鲁木齐": ("国际科技商务平台", "线上交流平台",),
        "昌吉": ("印度765千伏超高压输变电产业基地", "特变电工塔吉克斯坦能源基地",),
        "石河子": ("节水滴灌技术示范性国际科技合作基地",),
    },
}


def annotate(plan):
    region = plan.area("新疆维吾尔自治区", "province", "650000")
    zone = plan.area("乌昌石国家自主创新示范区", "zone", parent=region)
    government = plan.agency("新疆维吾尔自治区人民政府", "government", "新疆维吾尔自治区人民政府",
                             region)
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=zone,
        issuers=[government], title="\n{乌昌石国家自主创新示范区发展规划纲要\n(2021-2025年)}\n",
        document_number="新政发〔2021〕23号", issued="\n{2021年4月9日}\n",
        published="2021\n08/13",
        spans={"kind": "{规划纲要}\n", "issuers": "\n{新疆维吾尔自治区人民政府}\n",
               "period": "\n({2021-2025年})\n", "area": "\n{乌昌石国家自主创新示范区}发展规划纲要\n"})
    plan.ends("作者:")
    add_references(plan)
    bases, goals = add_outline(plan)
    add_facts(plan, region, bases)
    add_targets(plan, zone)
    add_tables(plan, goals)


def add_references(plan):
    plan.reference("关于同意乌鲁木齐、昌吉、石河子高新技术产业开发区建设国家自主创新示范区的批复",
                   "国函〔2018〕145号", "basis", at="《国务院关于同意…国函〔2018〕145号")
    plan.reference("四方合作备忘录", None, "cites")
    plan.reference("关于支持新疆开展丝绸之路经济带核心区创新驱动发展试验的函", None, "cites")
    plan.reference("全国科技援疆规划", None, "cites")
    plan.reference("促进科技成果转化法", None, "cites")
    plan.reference("中国制造2025", None, "superior")
    plan.reference("新疆量子保密通信产业发展规划", None, "cites")
    plan.reference("兵地科技创新融合发展政策指导意见", None, "cites")
    plan.reference("自治区贯彻落实<关于分类推进人才评价机制改革的指导意见>实施方案", None, "superior")


def add_outline(plan):
    chapter = plan.section("第一章", "发展基础", "overview")
    chapter.section("一", "背景意义", "overview")
    bases = chapter.section("二", "基础与条件", "review")

    chapter = plan.section("第二章", "总体部署", "overview")
    chapter.section("一", "指导思想", "principle")
    position = chapter.section("二", "战略定位", "other")
    for title in ("科技体制改革和创新政策试验区", "创新创业生态优化示范区", "科技成果转化示范区",
                  "新兴产业集聚示范区", "转型升级引领区", "科技创新国际合作先导区"):
        position.section("——", title, "other")
    layout = chapter.section("三", "功能布局", "other")
    for number, title in (("1", "乌鲁木齐国家高新区"), ("2", "昌吉国家高新区"),
                          ("3", "石河子国家高新区")):
        layout.section(number, title, "other")
    vision = chapter.section("四", "发展愿景与目标", "goal")
    goals = [vision.section("——", title, "goal") for title in (
        "自主创新能力显著提升", "优势特色产业不断壮大", "创新资源要素高度聚集", "开放创新合作取得实效",
        "创新政策环境更加优化")]

    chapter = plan.section("第三章", "科技创新专项行动规划", "task")
    boxes = []
    for number, title, under in CHAPTER_3:
        action = chapter.section(number, title, "task")
        for task_number, task_title, *box in under:
            section = action.section(task_number, task_title, "task")
            section.task()
            if box:
                boxes.append((*box, section))

    chapter = plan.section("第四章", "科技创新政策体系建设", "policy")
    for number, title, under in CHAPTER_4:
        policy = chapter.section(number, title, "policy")
        for k, task_title in enumerate(under, 1):
            policy.section(str(k), task_title, "policy").task("policy")
        if not under:
            policy.task("policy")

    chapter = plan.section("第五章", "保障措施", "safeguard")
    for number, title in (("一", "加强组织领导保障"), ("二", "完善多元投入机制"),
                          ("三", "落实监督考核机制"), ("四", "建立协同创新机制"),
                          ("五", "强化舆论宣传引导")):
        chapter.section(number, title, "safeguard").task("safeguard")
    return bases, (goals, boxes)


def add_facts(plan, region, bases):
    """Clear figures about the past; what has no year (增长14.66%) is left out."""
    def one(name, unit, amount, at, area=None, form=None, **facts):
        indicator = plan.indicator(name, unit, area=area, **facts)
        indicator.value("actual", amount, at, form=form, year=2020, within=bases)
        return indicator

    trial = plan.area("新疆创新试验区", "zone", parent=region)
    one("地区生产总值", "亿元", "2615.07", "2615.07亿元", trial)
    one("地区生产总值占全疆比重", "%", "18.95", "18.95%", trial)
    one("高新技术企业", "家", "391", "391家", trial)
    one("高新技术企业占全疆比重", "%", "49.43", "49.43%", trial)
    one("百亿元以上创新企业", "家", "13", "13家", trial)
    for name, level, code, amount, share in (
            ("乌鲁木齐市", "prefecture", "650100", "3337.32", "24.2"),
            ("昌吉州", "prefecture", "652300", "1378", "10"),
            ("石河子市", "county", "659001", "552.19", None)):
        area = plan.area(name, level, code, region)
        one("地区生产总值", "亿元", amount, f"{amount}亿元", area)
        if share:
            one("地区生产总值占自治区比重", "%", share, f"占自治区的{{{share}%}}", area)
    one("各类科技创新平台", "个", "275", "275个")
    staff = one("专业技术人员", "人", "29132", "29132人")
    one("高级专业技术人员", "人", "3834", "3834人", parent=staff, nesting="of-which")


def add_targets(plan, zone):
    zones = {name: plan.area(f"{name}国家高新区", "zone", parent=zone)
             for name in ("乌鲁木齐", "昌吉", "石河子")}
    for name, amount in (("乌鲁木齐", "55"), ("昌吉", "94")):
        plan.indicator("综合排名", "位", area=zones[name], scope="全国").value(
            "actual", amount, f"第{amount}位", form="rank", year=2020)

    # 力争 stands before each of these; 近期 is no year.
    for name, at in (("千亿级产业集群", "打造{3个}千亿级"), ("百亿级产业集群", "{3个}百亿级产业集群")):
        plan.indicator(name, "个", area=zones["乌鲁木齐"]).target(
            "3", at, "reach", "level", firmness="strive")
    plan.indicator("百亿级规模的龙头企业", "个", area=zones["石河子"]).target(
        "1", "建成1~2个", "between", "level", value_max="2", firmness="strive")

    # Goals whose names are not those of a row: 有效 patents, the output of the 产业.
    plan.indicator("有效授权专利数", "件").target("2800", "超过2800件", "more-than", "level")
    plan.indicator("高新技术产业产值", "亿元").target("500", "达到500亿元以上", "at-least", "level")

    plan.indicator("企业研发费用税前加计扣除额增长比例").target(
        None, "不低于本地区企业研发费用增长比例", "at-least", "annual-growth", years=(2021, 2025),
        change="rise", each="自创区三个高新区", firmness="strive",
        against={"text": "本地区企业研发费用增长比例", "kind": "indicator"})


def add_tables(plan, goals_and_boxes):
    (ability, industry, resources, cooperation, _), boxes = goals_and_boxes

    def table(number, title, section):
        return plan.table(number, title, "indicators", section, nature="expected",
                          columns=[("baseline", 2020), ("target", 2025)])

    def row(of, name, unit, prose=None, **facts):
        """A row with its unit in brackets, and the place where the prose has the same value."""
        indicator = of.row(f"{name}({unit})", name, unit, **facts)
        if prose:
            indicator.values[-1].again(prose)
        return indicator

    def sub_row(of, name, parent, nesting):
        """A row that prints no unit has that of the row above it."""
        of.row(name, name, parent.unit, parent=parent, nesting=nesting, inferred=["unit"])

    # The prose lists the parts of a total: behind 等 there may be more, behind 在内 there are not.
    one = table("表1", "自主创新能力发展目标(预期)", ability)
    row(one, "研究与试验发展(R&D)经费支出与地区生产总值比例", "%").target(
        "2.8", "达到2.8%以上", "at-least", "level", name="研究与试验发展(R&D)经费支出占地区生产总值")
    row(one, "高新技术企业数", "家").target("400", "突破400家", "more-than", "level",
                                        name="高新技术企业数量")
    row(one, "授权专利数", "件")
    platforms = row(one, "科技平台数", "个")
    platforms.target("148", "超过148个", "more-than", "level")
    for name, unit in (("国家级重点实验室", "个"), ("工程技术研究中心", "家"), ("企业研发中心", "家")):
        row(one, name, unit, parent=platforms, nesting="of-which")
    talents = row(one, "高端人才数量", "人")
    talents.target("50", "50名以上", "at-least", "level", unit="名", name="院士等各类高端人才")
    sub_row(one, "院士", talents, "of-which")

    two = table("表2", "产业转型升级目标(预期)", industry)
    row(two, "高新技术产品产值", "亿元")
    row(two, "战略性新兴产业规模", "亿元").target("900", "突破900亿元", "more-than", "level")
    row(two, "十亿级企业集群", "个", "、{32个}十亿级")
    row(two, "百亿级企业集群", "个", "打造形成{11个}")

    three = table("表3", "创新创业条件目标(预期)", resources)
    people = row(three, "人才平台", "个", "达到73个")
    sub_row(three, "院士工作站", people, "of-which")
    sub_row(three, "博士后流动站、工作站", people, "of-which")
    transfer = row(three, "科技成果转化平台", "个", "达到81个")
    for name in ("技术转移中心", "成果交易中心", "孵化器(含众创空间)"):
        sub_row(three, name, transfer, "sum")
    # The tables print as levels what the prose puts with 组建 and 开展.
    row(three, "产业技术创新战略联盟", "个", "联盟{18个}")

    four = table("表4", "科技合作目标(预期)", cooperation)
    row(four, "离岸孵化器及跨区域科技创新基地", "个", "基地{10个},开展")
    row(four, "国际科技合作项目", "项", "合作项目{35项}")
    row(four, "国际科技合作基地", "个", "国际科技合作基地{10个}")

    for number, printed, section in boxes:
        box = plan.table(number, printed.replace(" ", ""), "projects", section,
                         at=f"{number}:{printed}", lines=1)
        for name, projects in PROJECTS.get(number, {}).items():
            for project in projects:
                plan.project(project, project, area=plan.area_named(f"{name}国家高新区"), table=box,
                             section=section, within=box.span)
