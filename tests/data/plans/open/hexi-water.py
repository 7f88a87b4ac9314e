"""Hexi county, rural water, 2022-2024: hard-wrapped with page numbers, full-width digits, three issuers, one rule for the
roles of all lists, a table of spaces with its years backwards.
"""


def annotate(plan):
    city = plan.area("云岫市", "prefecture")
    county = plan.area("禾溪县", "county", parent=city)
    issuers = plan.bodies(county, "县水利局/禾溪县水利局/水利局 县发展和改革局/禾溪县发展和改革局 县财政局/禾溪县财政局/财政局")
    plan.bodies(county, "县住房城乡建设局/住房城乡建设局 县自然资源局/自然资源局 各乡镇人民政府 县公安局/公安局 各供水单位")
    plan.bodies(None, "生态环境分局")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2022, 2024), area=county, issuers=issuers,
        title="\n        {禾溪县农村供水保障三年行动方案\n            （２０２２—２０２４年）}\n",
        document_number="{禾水发〔２０２２〕１８号}", issued="\n                  {２０２２年３月２１日}\n", spans={
            "kind": "三年{行动方案}\n            （２０２２", "period": "\n            （{２０２２—２０２４年}）",
            "issuers": "    {禾溪县水利局  禾溪县发展和改革局  禾溪县财政局}\n"})
    plan.stated["title"] = "禾溪县农村供水保障三年行动方案（２０２２—２０２４年）"
    plan.reference("云岫市“十四五”水安全保障规划", None, "basis", at="《云岫市“十\n四五”水安全保障规划》")
    plan.reference("饮用水水源保护区污染防治管理规定", None, "cites", at="《饮用水水源保护区污染防治\n管理规定》")
    headings(plan)
    for title, at, lead, others, due in (
            ("推进城乡供水一体化", "责任单位：水利局、住房…\n各乡镇人民政府", "水利局", "住房城乡建设局,自然资源局,各乡镇人民政府",
             "2023-12"),
            ("加强水源保护", "责任单位：生态环境分局、水利局、公安局", "生态环境分局", "水利局,公安局", "2022-Q4"),
            ("强化运行管护", "责任单位：水利局、财政局、各供水单位", "水利局", "财政局,各供水单位", "ongoing")):
        task = plan.doing(title)
        task.deadline = due
        plan.duty(task, at, f"lead:{lead} support:{others}", deadline=due, inferred=["role"])
    plan.furniture = "— [１-９] —|附表"
    plan.loose("权重不低于５分")
    plan.loose("水质{全部}达到")
    t = plan.t
    works = t("新建改建供水工程", "处", "16", "供水工程{１６处}", form="increment", year=2024, inferred=[]).indicator
    share = t("规模化供水工程覆盖农村人口比例", "%", "58", "由{５８％}", role="baseline", year=2021, inferred=["year"],
              also={"year": [None]}).indicator
    t(share.name, "%", "85", "提高到{８５％}", into=share)
    tap = t("农村自来水普及率", "%", "96.5", "达到{９６．５％以上}", "at-least").indicator
    t("供水保证率", "%", "95", "不低于９５％", "at-least")
    t("水质达标率", "%", "90", "稳定在９０％以上", "at-least", direction="maintain")
    spent = {"also": {"form": ["increment", "annual-amount"]}, "inferred": []}
    t("完成投资", "万元", "8200", "８２００万元", year=2022, **spent)
    t("完成投资", "亿元", "1.2", "１．２亿元", year=2023, **spent)
    t("完成投资", "亿元", "1.5", "１．５亿元", year=2024, **spent)
    t("千吨万人水源地保护区划定率", "%", "100", "达到{１００％}", year=2023, deadline="2023-06")
    pipes = t("整治漏损管网", "公里", "320", "漏损管网{３２０公里}", form="increment").indicator
    t("管网漏损率", "%", "10", "控制在百分之十以内", "at-most")

    size = t("清漪水厂日供水规模", "万立方米", "2", "由{２万立方米}", role="baseline", year=2021, inferred=["year"],
             also={"year": [None]}, optional=True).indicator
    t(size.name, "万立方米", "5", "扩大到{５万立方米}", into=size, deadline="2023-12", optional=True,
      year=2023, also={"year": [2024], "deadline": [None]})
    t("向周边乡镇延伸供水管网", "个", "6", "６个乡镇", form="increment", optional=True, year=2023, also={"year": [2024]})
    t("距离县城15公里以内的村庄纳入城市供水体系", "%", "100", "{全部}纳入城市供水", form="coverage", optional=True,
      inferred=["year", "value", "unit"], year=2023, also={"year": [2024], "name": ["距离县城１５公里以内的村庄"]})
    t("惠及群众", "万人", "10", "十万余人", "more-than", also={"year": [2023], "role": ["estimate"], "form": ["increment", "cumulative"]})
    t("标准化水厂", "处", "1", "至少建成１处", "at-least", each="每个乡镇", also={"year": [2023], "form": ["increment"]})
    t("管网延伸受益人口", "万人", "3.8", "受益人口{３．８万人}", form="increment", year=2023,
      also={"deadline": ["2023-12"]})
    t("管网延伸受益人口占全县农村人口比重", "五分之一", "1", "占全县农村人口的{１／５}", year=2023,
      also={"unit": ["1/5", "１／５"], "name": ["占全县农村人口的比重", "管网延伸受益人口占全县农村人口"]})
    t("清理饮用水水源保护区内违法排污口", "个", "23", "排污口{２３个}", form="increment", year=2022, also={"year": [2024]})
    t("水源地水质", "类", "3", "Ⅲ类以上", "at-least", also={"year": [2022]})
    t("供水单位水费收缴率", "%", "95", "收缴率达到{９５％}")
    t("工程维修养护经费", "万元", "400", "不少于４００万元", "at-least", "annual-amount", years=(2022, 2024),
      also={"name": ["县财政安排工程维修养护经费"]})
    t("培训管水员", "人次", "900", "累计\n{９００人次}", form="cumulative")

    table = plan.table(None, "禾溪县农村供水保障分年度目标", "indicators", plan.at("禾溪县农村供水保障分年度目标"),
                       at="附表\n        {禾溪县农村供水保障分年度目标}")
    wide = str.maketrans("0123456789.", "０１２３４５６７８９．")
    for indicator, at, *cells in (
            (works, "    新建改建供水工程 ", "T2024=16,increment", "M2023=11,increment", "M2022=5,increment"),
            (share, "    规模化供水工程覆盖", "T2024=85", "M2023=74", "M2022=65", "B2021=58"),
            (tap, "    农村自来水普及率 ", "T2024=96.5", "M2023=95.0", "M2022=93", "B2021=91.2"),
            (pipes, "    整治漏损管网 ", "T2024=320,increment", "M2023=210,increment", "M2022=90,increment")):
        figures = " ".join(f"{cell}@{cell.split('=')[1].split(',')[0].translate(wide)}" for cell in cells)
        plan.row(table, at, indicator.name, indicator.unit, figures, into=indicator,
                 also={"form": ["level", "cumulative"]})


def headings(plan):
    plan.headings("""
一 工作目标 :goal
二 重点任务 :task
  （一） 推进城乡供水一体化 :task+
  （二） 加强水源保护 :task+
  （三） 强化运行管护 :task+
三 保障措施 :safeguard
  （一） 加强组织领导 :safeguard+
  （二） 严格督导考核 :safeguard+
""")
    section = plan.add_section(None, None, "禾溪县农村供水保障分年度目标", "annex",
                               "附表\n        {禾溪县农村供水保障分年度目标}", None)
    plan.by_title[section.title] = section
