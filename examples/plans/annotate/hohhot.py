"""呼和浩特市, 2021-2023: traditional script with stray question marks, goals in eight numbered paragraphs."""

ID = "hohhot-2021-2023"
SHA256 = "9e8b7d3b1266eb7350792a790a81fdf3d29377e057d0b831061ee8885dfe86f7"


def annotate(plan):
    region = plan.area("內蒙古自治區", "province", "150000")
    city = plan.area("呼和浩特市", "prefecture", "150100", region)
    bureau = plan.agency("呼和浩特市工業和信息化局", "department", "呼和浩特市工業和信息化局", city)
    plan.facts(
        kind="action-plan", language="zh-Hant", period=(2021, 2023), area=city, issuers=[bureau],
        title="\n{呼和浩特市…提升\n三年行動計劃(2021-2023年)}\n", issued="\n{2021年8月2日} ?\n",
        spans={"kind": "\n三年{行動計劃}(", "issuers": "\n{呼和浩特市工業和信息化局} ?",
               "period": "\n三年行動計劃({2021-2023年})", "area": "\n{呼和浩特市}工業科技創新"})
    goals, tasks = add_outline(plan)
    add_targets(plan, goals, tasks)


def add_outline(plan):
    aims = plan.section("一", "總體要求", "overview")
    aims.section("(一)", "指導思想", "principle")
    principles = aims.section("(二)", "基本原則", "principle")
    for number, title in (("1", "市場主導、政府引導"), ("2", "聚焦產業、注重應用"),
                          ("3", "強化協同、縱橫聯動"), ("4", "促進轉化、培育產業"),
                          ("5", "人才優先、引育并舉")):
        principles.section(number, title, "principle")
    # What is numbered below this one is paragraphs, without headings.
    goals = aims.section("(三)", "主要目標", "goal")
    work = plan.section("二", "重點任務", "task")
    tasks = {}
    for number, title, under in (
            ("(一)", "做優科技創新主體,構建科技創新環境", (
                ("1", "圍繞我市現有優勢產業、重點企業,開展延鏈、補鏈、強鏈專項行動"),
                ("2", "積極開展工業“小巨人”企業和龍頭企業培育"),
                ("3", "完善物聯網產業生態"))),
            ("(二)", "加強科技創新平臺建設", (
                ("1", "建設以企業為主體的協同創新平臺"),
                ("2", "培育高水平企業技術中心"))),
            ("(三)", "加大重點行業示范作用,推動科技創新集成發展", (
                ("1", "會同全市各部門推動國家乳業技術創新中心建設"),
                ("2", "建設獸用疫苗研發基地"),
                ("3", "建設生物發酵特色產業基地"),
                ("4", "建設光伏材料先進技術示范基地"))),
            ("(四)", "構建開放合作格局", (
                ("1", "構建技術轉移體系"),
                ("2", "積極承接發達地區科技成果轉化"))),
            ("(五)", "著力推動科技成果產業化", (
                ("1", "解決科技成果轉化堵點難點"),
                ("2", "加大工業科技成果產業化政策支持")))):
        part = work.section(number, title, "task")
        for task_number, task_title in under:
            stray = f"1.?{task_title}" if task_title.startswith("建設以企業") else None
            tasks[number, task_number] = part.section(task_number, task_title, "task",
                                                      at=stray).task()
    safeguards = plan.section("三", "保障措施", "safeguard")
    for number, title in (("(一)", "強化組織領導"), ("(二)", "加強財政資金支持"),
                          ("(三)", "完善評估考核和監督機制")):
        tasks["三", number] = safeguards.section(number, title, "safeguard").task("safeguard")
    return goals, tasks


def add_targets(plan, goals, tasks):
    def one(name, unit, amount, at, comparator, form, **facts):
        plan.indicator(name, unit).target(amount, at, comparator, form, **facts)

    # Goals
    one("工業企業社會研究與試驗發展(R&D)經費占工業生產總值(GDP)的比重", "%", "2", "達到2%以上",
        "at-least", "level")
    one("培育國家級創新研發及應用平臺", "個", "10", "重點培育{10個}", "reach", "increment")
    one("戰略性新興產業產值", "億元", "500", "達到500億元", "reach", "level", firmness="strive")
    centres = plan.indicator("自治區級企業技術中心", "家")
    centres.target("10", "10家以上", "at-least", "increment")
    centres.target("50", "50家左右", "about", "cumulative", name="認定自治區級企業技術中心")
    one("工業企業自主研發或購入的科技成果產業化", "項", "20", "20項以上", "at-least", "increment")
    one("工業企業主導或參與制定國家(行業)標準", "項", "30", "新增{30項}", "reach", "increment")
    one("培育申報自治區級新材料首批次產品", "個", "5", "首批次產品{5個}項目", "reach", "increment")
    one("工業大數據平臺", "家", "2", "建設{2-3家}", "between", "level", value_max="3")

    # Tasks and safeguards
    one("工業“小巨人”企業", "家", "80", "達到80家", "reach", "level")
    one("工業科技創新資金支持", "萬元", "3000", "不低于3000萬元", "at-least", "annual-amount",
        years=(2021, 2023))
