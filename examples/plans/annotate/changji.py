"""昌吉市, 2021-2023: goals in one paragraph, thirteen tasks with lead and supporting agencies."""

ID = "changji-2021-2023"
SHA256 = "d13dfa696118a458c198db1ddbd7528e13906b608ffdf5d17057a76fe30cc9d1"


def annotate(plan):
    prefecture = plan.area("昌吉州", "prefecture", code="652300")
    city = plan.area("昌吉市", "county", code="652301", parent=prefecture)
    office = plan.agency("昌吉市人民政府办公室", "government", "昌吉市人民政府办公室", city)
    add_agencies(plan, prefecture, city)
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2021, 2023), area=city, issuers=[office],
        title="\n{昌吉市…(2021—2023)}\n", document_number="文 号 | {昌市政办发〔2022〕15号}",
        index_number="CJS001/2022-000046", issued="\n{2022年6月17日}\n",
        published="发布日期 | {2022-06-17}",
        spans={"kind": "\n昌吉市…{行动方案}(2021—2023)\n", "issuers": "\n{昌吉市人民政府办公室}\n",
               "period": "\n昌吉市…({2021—2023})\n", "area": "\n{昌吉市}科技创新"})
    plan.reference("昌吉州科技创新支持产业高质量发展三年行动方案(2021—2023年)",
                   "昌州政办发〔2021〕103号", "superior")
    goals, tasks = add_outline(plan)
    plan.duty_lists({"牵头单位:": "lead", "配合单位:": "support"})
    add_targets(plan, goals, tasks)


def add_agencies(plan, prefecture, city):
    # In a list 市 is printed before the first name only.  发改委 is always the first.
    def department(name, after_another=True):
        plan.agency(f"市{name}", "department", f"昌吉市{name}", city,
                    [name] if after_another else [])

    department("科技局")
    department("发改委", after_another=False)
    department("商务和工信局")
    department("财政局")
    department("市场监督管理局")
    department("人社局")
    department("税务局")
    department("农业农村局")
    department("自然资源局")
    plan.agency("州生态环境局昌吉市分局", "department", "昌吉州生态环境局昌吉市分局", prefecture)
    department("应急管理局")
    department("民政局")
    department("文旅局")
    department("卫健委")
    plan.agency("市委组织部", "party", "昌吉市委组织部", city)
    plan.agency("市人才工作领导小组各成员单位", "group", "昌吉市人才工作领导小组各成员单位", city)
    # The addressees of the notice are these two in full.
    plan.agency("各乡镇、街道", "group", "各乡镇人民政府、街道办事处", city)
    department("教育局")


def add_outline(plan):
    goals = plan.section("一", "发展目标", "goal")
    work = plan.section("二", "重点任务", "task")
    tasks = [work.section(number, title, "task").task() for number, title in (
        ("(一)", "完善区域创新体系建设"),
        ("(二)", "推动高新技术企业提质增量"),
        ("(三)", "提升现代农业创新发展水平"),
        ("(四)", "推动工业转型升级"),
        ("(五)", "推动数字信息产业发展"),
        ("(六)", "推动民生领域科技创新"),
        ("(七)", "支持研发机构建设"),
        ("(八)", "完善创新创业服务平台建设"),
        ("(九)", "加快创新人才聚集"),
        ("(十)", "组建各类专家智库"),
        ("(十一)", "加强跨区域协同创新"),
        ("(十二)", "加强科普机构与联动机制建设"),
        ("(十三)", "强化科学素质教育基地培育"))]
    safeguards = plan.section("三", "保障措施", "safeguard")
    safeguards.section("(一)", "加强组织领导", "safeguard")
    safeguards.section("(二)", "强化政策保障", "safeguard")
    safeguards.section("(三)", "完善投入机制", "safeguard")
    safeguards.section("(四)", "做好宣传引导", "safeguard")
    return goals, tasks


def add_targets(plan, goals, tasks):
    def one(name, unit, amount, at, comparator, form, within=None, **facts):
        return plan.indicator(name, unit).target(amount, at, comparator, form, within=within,
                                                 **facts)

    # Goals
    one("全社会研发经费", "%", "10", "年均增长{超过10%}", "more-than", "annual-growth",
        change="rise")
    one("万人有效发明专利拥有量", "件", "2.4", "拥有量{超过2.4件}", "more-than", "level")
    one("规模以上工业企业高新技术企业数量占比", "%", "12", "占比{超过12%}", "more-than", "level")
    one("高新技术企业数量", "家", "50", "高新技术企业数量{超过50家}", "more-than", "level",
        goals).again("高新技术企业{超过50家}", name="高新技术企业")

    # (一)
    one("与国内知名高校、科研院所建立合作机制", "家", "2", "合作机制{2家以上}", "at-least", "level")
    one("规模以上高新技术企业创新平台", "%", "100", "创新平台实现{全覆盖}", "reach", "coverage",
        inferred=["value", "unit"])
    one("引进培育专业化科技创新服务机构", "家", "3", "服务机构{3家以上}", "at-least", "increment")
    one("财政科技经费投入", None, None, "逐年递增", None, "trend", years=(2021, 2023),
        change="rise")

    # (二)
    one("组织开展各类创新创业活动(含赛事、培训会)", "次", "20", "{20次以上}", "at-least", "increment")
    one("自治区级专精特新企业", "家", "33", "超过33家", "more-than", "level")
    one("专精特新“小巨人”企业", "家", "10", "超过10家", "more-than", "level")
    one("上市、挂牌企业", "家", "4", "累计{超过4家}", "more-than", "cumulative")

    # (三)
    one("现代畜牧业产业园", "万亩", "10", "建设{10万亩}", "reach", "level")
    one("州级及以上农业产业化重点龙头企业", "家", "50", "龙头企业{超过50家}", "more-than", "level")
    one("引进示范推广新技术、新品种、新模式", "项", "30", "新模式{30项以上}", "at-least",
        "cumulative")
    one("各类农牧业技术地方标准(技术规程)", "项", "5", "{5项以上}", "at-least", "level")

    # (四)
    one("实施重点产业重大创新项目", "个", "2", "重大创新项目{2个以上}", "at-least", "increment")
    one("规模以上工业企业研发活动数量占比", "%", "15", "数量占比{超过15%}", "more-than", "level")

    # (五), (六): 以上 of 州级以上 belongs to the grade.
    one("“两化融合”创新试点", "个", "2", "创新试点{2个}", "reach", "level")
    one("实施州级以上科技项目", "个", "6", "科技项目{6个}", "reach", "increment")
    one("研发、引进和推广新技术", "项", "2", "新技术{2项以上}", "at-least", "increment")

    # (七): 力争 stands before the year and governs all three.
    one("规模以上企业研发机构覆盖率", "%", "15", "覆盖率{超过15%}", "more-than", "level",
        firmness="strive")
    one("新建各类企业研发平台", "家", "3", "超过3家", "more-than", "increment", firmness="strive")
    one("引进培育技术转移服务机构", "家", "2", "转移服务机构{2家以上}", "at-least", "increment",
        firmness="strive")

    # (八)
    one("各类自治区级创新创业平台", "家", "2", "超过2家", "more-than", "level")
    one("国家级创新创业平台", "家", "1", "超过1家", "more-than", "level")
    one("在孵企业数量", "家", "150", "超过150家", "more-than", "level")
    one("科技特派员人数", "人", "200", "突破200人", "more-than", "level")
    one("带动就业人数", "人", "5000", "超过5000人", "more-than", "level")

    # (九)
    one("全职或柔性引进重点领域急需紧缺领军人才", "人", "15", "领军人才{15人}", "reach", "increment")
    one("培育创新人才(创新创业团队)", "人", "45", "超过45人", "more-than", "increment")
    one("各类人才工作室", "个", "10", "10个以上", "at-least", "level")
    one("培育各类专业人才", "人", "250", "250人以上", "at-least", "increment")

    # (十), (十一)
    one("组建各类专家智库", "个", "2", "专家智库{2个以上}", "at-least", "increment")
    one("组织实施开展各类决策咨询活动(项目)", "次", "10", "{10次以上}", "at-least", "increment")
    one("实施各类区域创新合作项目", "个", "30", "30个以上", "at-least", "increment")

    # (十二)
    one("自治区、州重新命名的各类科普基地", "个", "7", "达到7个以上", "at-least", "level")
    one("科普服务人数", "万人次", "8", "超过8万人次", "more-than", "level")

    # (十三)
    one("中小学馆校合作科技教育活动", "%", "100", "科技教育活动{全覆盖}", "reach", "coverage",
        inferred=["year", "value", "unit"])
    one("培育州级“科技特色学校”", "所", "1", "”{1所}", "reach", "increment")
    one("适龄青少年参与科学素质教育实践活动", "%", "100", "适龄青少年{全部}参与", "reach",
        "coverage", inferred=["value", "unit"])
