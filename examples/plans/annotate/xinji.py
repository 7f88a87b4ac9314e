"""辛集市, 2018-2020: goals in five dashes, nineteen tasks numbered through, most goals restated."""

ID = "xinji-2018-2020"
SHA256 = "c9ca7eb82bcad5cdee3af7e0b5227216e1f2d70129142cea4855acd55da5f1c5"


def annotate(plan):
    city = plan.area("辛集市", "county")
    government = plan.agency("辛集市政府", "government", "辛集市人民政府", city)
    add_agencies(plan, city)
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2018, 2020), area=city,
        issuers=[government], title="印发{辛集市…(2018—2020年)}的通知",
        published="\n{2018-07-23}\n",
        spans={"kind": "{行动计划}(2018—2020年)", "issuers": "{辛集市政府}印发",
               "period": "({2018—2020年})", "area": "印发{辛集市}"})
    plan.ends("相关园区政策")
    plan.reference("辛集市产业转型升级规划(2016-2020)", None, "cites")
    plan.reference("关于支持企业技术创新的指导意见", "冀政字〔2016〕29号", "superior")
    plan.reference("建设创新型城市工作指引", None, "basis")
    plan.reference("关于加快推进创新创业若干政策措施(试行)", None, "cites")
    plan.reference("辛集市人才公寓管理办法(试行)", None, "cites")
    goals, tasks = add_outline(plan)
    plan.duty_lists({"牵头单位:": "lead", "参与单位:": "participate"})
    add_targets(plan, goals, tasks)


def add_agencies(plan, city):
    # The document prints no 市 before them.
    def agency(name, kind="department"):
        plan.agency(name, kind, f"辛集市{name}", city)

    agency("科技局")
    agency("人力资源社会保障局")
    agency("发展改革局")
    agency("工业和信息化局")
    agency("财政局")
    agency("农牧局")
    agency("林业局")
    agency("环境保护局")
    agency("国土资源局")
    agency("水务局")
    plan.agency("税务部门", "group", None, city)
    plan.agency("各乡镇政府", "group", None, city)
    plan.agency("高新区管委会", "zone", None, city)
    plan.agency("组织部", "party", "辛集市委组织部", city)
    agency("市场监督管理局")
    agency("金融办")
    agency("科协", "other")
    agency("广播电视台", "other")
    agency("融媒体中心", "other")


def add_outline(plan):
    aims = plan.section("一", "总体思路和行动目标", "overview")
    aims.section("(一)", "总体思路", "overview")
    goals = aims.section("(二)", "行动目标", "goal")
    for title in ("创新能力显著增强", "创新主体迅速壮大", "创新平台提质扩量", "创新环境持续优化",
                  "搭建科技金融平台"):
        goals.section("——", title, "goal")
    work = plan.section("二", "主要任务", "task")
    tasks = {}
    for number, title, under in (
            ("(一)", "紧抓创新能力建设,打造创新驱动新引擎", (
                ("1", "实施创新平台速增计划"),
                ("2", "组织实施科技成果转化"),
                ("3", "增强民生领域科技支撑能力"))),
            ("(二)", "紧抓产业创新建设,催生供给侧改革新动能", (
                ("4", "支持传统产业转型升级"),
                ("5", "加快发展新兴产业"),
                ("6", "加快建设现代农业"))),
            ("(三)", "紧抓创新主体建设,厚植创新发展新优势", (
                ("7", "实施高新技术企业倍增计划"),
                ("8", "推进科技型中小企业双升计划"),
                ("9", "实施规模以上制造业企业研发机构达标行动"),
                ("10", "培育壮大产业技术创新联盟"))),
            ("(四)", "紧抓区域创新建设,构建联动创新格局", (
                ("11", "加快乡镇创新驱动发展"),
                ("12", "实施高新区升级工程"),
                ("13", "建设创新型城市"))),
            ("(五)", "紧抓创新人员建设,夯实创新驱动发展根基", (
                ("14", "加强科技创新人才引进"),
                ("15", "深化科技管理机制改革"))),
            ("(六)", "紧抓创新环境建设,构建创新驱动发展新生态", (
                ("16", "打造“双创”升级版"),
                ("17", "强化知识产权创造保护运用"),
                ("18", "完善科技投融资体系建设"),
                ("19", "培育良好创新文化氛围")))):
        part = work.section(number, title, "task")
        for task_number, task_title in under:
            tasks[task_number] = part.section(task_number, task_title, "task").task()
    safeguards = plan.section("三", "保障措施", "safeguard")
    safeguards.section("(一)", "加强组织领导", "safeguard")
    safeguards.section("(二)", "加大科技投入", "safeguard")
    safeguards.section("(三)", "强化政策落实", "safeguard")
    return goals, tasks


def add_targets(plan, goals, tasks):
    def one(name, unit, amount, at, comparator, form, within=None, **facts):
        return plan.indicator(name, unit).target(amount, at, comparator, form, within=within,
                                                 **facts)

    # Goals, and where tasks say them again.  力争 of a restatement counts: the other is silent.
    plan.indicator("综合创新能力", scope="全省").target(
        None, "达到全省前列", "reach", "rank", firmness="strive")
    one("国家级创新型县(市)建设试点", None, None, "{努力争创}国家级创新型县", None, "qualitative",
        goals, firmness="strive").again("{努力争创}国家级创新型县", within=tasks["13"])
    one("全社会研发经费支出占GDP比重", "%", "2.8", "达到2.8%以上", "at-least", "level")
    one("万人发明专利拥有量", "件", "2.2", "达到2.2件以上", "at-least", "level", goals,
        firmness="strive").again("达到2.2件以上", within=tasks["17"])
    one("高新技术企业", "家", "70", "高新技术企业{达到70家}", "reach", "level").again(
        "高新技术企业认定要{达到70家}", name="高新技术企业认定")
    one("科技型中小企业", "家", "700", "超过700家", "more-than", "level", goals).again(
        "超过700家", within=tasks["8"])
    one("规模以上工业企业研发投入占主营业务收入的比例", "%", "3", "达到3%", "reach", "level")
    one("省级以上技术创新中心", "家", "8", "超过8家", "more-than", "level")
    one("省级以上重点实验室", "家", "2", "重点实验室{达到2家}", "reach", "level")
    one("产业技术研究院", "家", "2", "产业技术研究院要{达到2家}", "reach", "level")
    one("院士工作站", "家", "15", "{建成15家}", "reach", "level", firmness="strive").again(
        "院士工作站{15家}")
    one("国家级科技企业孵化器", "家", "1", "{建成1家}国家级科技企业孵化器", "reach", "level",
        goals).again("{建成1家}国家级科技企业孵化器", within=tasks["16"])
    one("众创空间", "家", "4", "众创空间要{达到4家}", "reach", "level").again("{4家}众创空间")
    bases = plan.indicator("星创天地", "家")
    bases.target("10", "星创天地{达到10家}", "reach", "level")
    bases.target("10", "星创天地{10家}", "reach", "increment")
    one("高层次创新创业团队", "个", "8", "达到8个", "reach", "level")
    talents = plan.indicator("科技型中小企业创新英才", "人")
    talents.target("40", "达到40人", "reach", "level")
    talents.target("10", "{10名}科技型中小企业创新英才", "reach", "annual-amount",
                   years=(2018, 2020), unit="名")

    # 1: one figure over three kinds of platform; 力争 governs the whole sentence.
    plan.indicator("重点实验室、技术创新中心、产业技术研究院", "家", direction="increase").target(
        "48", "增长到48家", "reach", "level", firmness="strive")
    one("博士后工作站", "家", "5", "博士后工作站{5家}", "reach", "level", firmness="strive")
    one("新型研发机构", "家", "3", "建设{3家}新型研发机构", "reach", "level", firmness="strive")

    # 2
    one("省级技术转移服务机构", "家", "2", "建成2家", "reach", "level")
    one("常设技术交易中心", "家", "1", "{1家}常设技术交易中心", "reach", "level")
    one("技术合同交易总额", "亿元", "4", "达到4亿元", "reach", "level")
    one("科技成果推介活动", "场", "2", "至少开展2场", "at-least", "annual-amount",
        years=(2018, 2020))

    # 6, 8, 9, 10
    one("培育农业科技小巨人企业", "家", "20", "农业科技小巨人企业{20家}", "reach", "increment")
    one("国家农业科技园区", None, None, "通过科技部验收", None, "qualitative", firmness="strive")
    one("科技小巨人", "家", "20", "科技小巨人{达到20家}", "reach", "level")
    one("规模以上制造业企业设立研发机构的比例", "%", "30", "达到30%", "reach", "level",
        firmness="strive")
    one("产业技术创新联盟", "个", "10", "打造{10个}", "reach", "level")
    plan.indicator("产业技术创新联盟", "%", scope="各重点产业领域").target(
        "100", "实现{全覆盖}", "reach", "coverage", inferred=["year", "value", "unit"])

    # 12, 14, 15
    one("高新区升级成国家级高新区", None, None, "升级成国家级高新区", None, "qualitative",
        firmness="strive")
    one("高层次产业创新创业团队", "个", "2", "培育引进{2个}", "reach", "annual-amount",
        years=(2018, 2020))
    one("全社会研发投入强度", None, None, "实现较快增长", None, "trend", change="rise")
