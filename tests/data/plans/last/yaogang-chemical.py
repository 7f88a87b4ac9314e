"""Yaogang zone, chemical works and safety, 2023-2025: an action plan, lists with labels in brackets, a table of projects with tabs."""


def annotate(plan):
    zone = plan.area("曜港化工园区", "zone")
    office = plan.bodies(zone, "曜港化工园区管理委员会=zone")
    plan.bodies(zone, "园区经济发展局:曜港化工园区经济发展局 园区应急管理局:曜港化工园区应急管理局 园区规划建设局:曜港化工园区规划建设局 "
                "曜港数科公司 园区消防救援大队:曜港化工园区消防救援大队 各化工企业=group 曜港管廊公司")
    plan.bodies(None, "市公安局曜港分局")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2023, 2025), area=zone, issuers=[office],
        title="{曜港化工园区安全整治提升行动计划（2023—2025年）}\n", issued="\n{2023年2月14日}\n",
        spans={"issuers": "\n{曜港化工园区管理委员会}\n", "period": "行动计划（{2023—2025年}）"})
    plan.reference("化工园区安全风险排查治理导则", "应急〔2023〕123号", "superior")
    plan.headings("""
一 基本情况 :overview/review
二 工作目标 :goal
三 重点任务 :task
  （一） 严把准入关口 :task+
  （二） 推进封闭化和智慧化 :task+
  （三） 强化应急保障 :task+
四 保障措施 :safeguard
  （一） 落实工作责任 :safeguard+
  （二） 加大投入力度 :safeguard+
""")
    for title in ("保障措施", "加大投入力度"):
        plan.at(title).until = "15%奖补。"
    for title, lead, others, due in (
            ("严把准入关口", "园区经济发展局", "园区应急管理局,园区规划建设局", "2025-12"),
            ("推进封闭化和智慧化", "园区应急管理局", "市公安局曜港分局,曜港数科公司", "2024-06"),
            ("强化应急保障", "园区消防救援大队", "园区应急管理局,各化工企业", "ongoing")):
        task = plan.doing(title)
        task.deadline = due
        plan.duty(task, f"（牵头单位：{lead}；…完成时限：", f"lead:{lead} responsible:{others}", deadline=due)
    t = plan.t

    # What is and was
    now = {"role": "actual", "year": 2022, "inferred": ["year"]}
    lax = {"year": [None, 2023]}
    t("规划面积", "平方公里", "28.6", "28.6平方公里", optional=True, also={**lax, "name": ["曜港化工园区规划面积"]}, **now)
    plan.loose("距主城区约16公里")
    works = t("化工企业", "家", "64", "64家", also=lax, **now).indicator
    of = {"parent": works, "nesting": "of-which", "indicator_inferred": ["parent"]}
    danger = t("危险化学品生产企业", "家", "27", "27家、", also={**lax, "role": ["actual"]}, **of, **{**now, "role": "baseline"}).indicator
    t("涉及“两重点一重大”企业", "家", "31", "31家", also={**lax, "name": ["“两重点一重大”企业"]}, **of, **now)
    t("工业总产值", "亿元", "482", "482亿元", role="actual", year=2022)
    t("工业总产值占全市石化产业的比重", "成", "5", "五成多", "more-than", role="actual", year=2022,
      also={"name": ["占全市石化产业的比重", "占全市石化产业", "工业总产值占全市石化产业"], "comparator": ["reach"]})
    t("关闭退出企业", "家", "11", "{11家}", form="cumulative", also={**lax, "form": ["increment"]}, **now)
    plan.loose("等级由B级提升至C级")
    death = t("百亿元产值死亡率", None, "0.62", "由{0.62}", role="actual", year=2020, inferred=["year"], also={"year": [None, 2022], "role": ["baseline"]}).indicator
    t(death.name, None, "0.21", "降至{0.21}", into=death, also={**lax, "role": ["actual", "baseline"]}, **now)
    t("自动化控制装备率", "%", "82.5", "82.5%", also=lax, **now)

    # Goals
    t("重大危险源企业双重预防机制数字化建设", "%", "100", "{全部}完成", form="coverage", year=2023, inferred=["value", "unit"])
    t("园区封闭化管理三类卡口", "处", "8", "建成{8处}", year=2023, also={"form": ["increment"], "name": ["三类卡口", "封闭化管理三类卡口"]})
    june = {"year": 2024, "deadline": "2024-06"}
    t("涉及重点监管工艺装置自动化控制率", "%", "100", "自动化控制率达到{100%}", **june)
    t("反应安全风险评估完成率", "%", "100", "评估完成率达到{100%}", **june)
    y = {"year": 2025, "inferred": []}
    plan.loose("园区安全风险等级达到D级")
    t("一般及以上生产安全事故起数", "%", "50", "下降50%以上", "at-least", "percent-change", change="fall", base_year=2022, **y)
    t("较大及以上事故", None, "0", "零发生", optional=True, year=2025, inferred=[],
      also={"unit": ["起", "次"], "comparator": ["exactly", "reach"]})
    t("企业安全标准化三级以上达标率", "%", "95", "达标率{95%}", **y)
    t("安全标准化二级以上企业", "家", "20", "不少于20家", "at-least",
      also={"name": ["企业安全标准化二级以上", "二级以上", "安全标准化二级以上", "二级以上企业", "企业安全标准化二级以上达标率"]}, **y)
    plan.loose("均保持100%")
    t("从业人员持证率、重大隐患整改率", "%", "100", "均保持{100%}", "exactly", direction="maintain",
      also={"comparator": ["reach"], "name": ["从业人员持证率", "重大隐患整改率"]}, **y)

    # Tasks
    t("新建项目固定资产投资强度", "万元/亩", "450", "不低于450万元/亩", "at-least", optional=True)
    t("腾退低效企业", "家", "9", "不少于9家", "at-least", "increment")
    t(danger.name, "家", "25", "控制在{25家以内}", "at-most", into=danger)
    fine = t("精细化工企业“两化”改造率", "%", "70", "分别达{70%}", year=2024, inferred=[]).indicator
    t(fine.name, "%", "100", "、{100%}", year=2025, inferred=[], into=fine)
    due = {"year": 2024, "inferred": ["year"]}
    late = {"year": [2025], "deadline": ["2024-06"], "role": ["target"]}
    t("智慧应急平台二期投资", "亿元", "1.8", "投资{1.8亿元}", optional=True,
      also={**late, "name": ["智慧应急平台二期", "投资", "投资建设智慧应急平台二期"], "form": ["increment"]}, **due)
    points = t("接入企业监测点位", "个", "4300", "由{4300个}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(points.name, "万个", "1.2", "增加到{1.2万个}", into=points, also=late, **due)
    t("重点场所视频监控覆盖率", "%", "100", "覆盖率{100%}", also=late, **due)
    t("预警信息10分钟内处置率", "%", "98", "达{98%以上}", "at-least", also=late, **due)
    t("新建危化品车辆专用停车场", "座", "1", "停车场{1座}", form="increment", also=late, **due)
    t("新建危化品车辆专用停车场泊位", "个", "320", "320个", form="increment",
      also={**late, "name": ["泊位", "新建泊位", "危化品车辆专用停车场泊位", "危化品车辆专用泊位"], "form": ["level"]}, **due)
    t("危化品车辆入园预约率", "%", "95", "力争达到95%", firmness="strive", also=late, **due)
    t("特勤消防站专职消防员", "名", "60", "增至{60名以上}", "at-least")
    t("大流量泡沫消防车", "辆", "4", "4辆", also={"form": ["increment"], "name": ["配备大流量泡沫消防车"]})
    t("公共管廊检测", "公里", "35", "不少于35公里", "at-least", "annual-amount", years=(2023, 2025), also={"name": ["公共管廊", "检测公共管廊"]})
    pool = t("事故应急池总容积", "万立方米", "3", "由{3万立方米}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(pool.name, "万立方米", "5.5", "扩建到{5.5万立方米}", into=pool)
    t("组织综合演练", "次", "1", "至少组织1次", "at-least", "increment", optional=True, also={"name": ["综合演练"], "form": ["annual-amount"]})
    taught = t("培训企业主要负责人、安全总监和班组长", "人次", "4500", "4500人次", form="increment").indicator
    t(taught.name, "%", "10", "年均增长10%", form="annual-growth", change="rise", into=taught)

    section = plan.at("强化应急保障")
    box = plan.table("专栏1", "重点工程（2023—2025年）", "projects", section, until="合计\t\t7.55")
    box.span = (box.span[0], plan.document.find("合计\t\t7.55\t\t")[1])
    soft = {"form": ["increment"], "role": ["target", "milestone", "estimate"], "year": [2025, None]}
    for name, content, invested, start, end, body in (
            ("智慧应急平台二期", "监测点位扩容、AI预警", "1.8", 2023, 2024, "园区应急管理局"),
            ("化工中试基地", "中试装置12套", "3.6", 2023, 2025, "园区经济发展局"),
            ("公共管廊四期", "新建管廊9.4公里", "2.15", 2024, 2025, "曜港管廊公司")):
        held = plan.project(name, f"\n{{{name}}}\t", years=(start, end), table=box, section=section)
        plan.duty(held, f"{start}—{end}\t{{{body}}}\n", f"responsible:{body}")
        t("总投资", "亿元", invested, f"\t{{{invested}}}\t{start}", project=held, table=box, origin="table", year=end, inferred=[], also=soft)
        if "12套" in content:
            t("中试装置", "套", "12", "12套", project=held, table=box, origin="table", year=end, inferred=[], optional=True, also=soft)
        if "9.4" in content:
            t("新建管廊", "公里", "9.4", "9.4公里", form="increment", project=held, table=box, origin="table", year=end, inferred=[],
              optional=True, also={**soft, "form": ["level"]})
    t("总投资", "亿元", "7.55", "7.55", table=box, origin="table", year=2025, inferred=[], optional=True, also={"name": ["合计"], **soft})

    plan.loose("每月带队检查不少于1次")
    t("企业安全生产费用提取比例", "%", "1", "不得低于营业收入的1%", "at-least", optional=True)
    money = t("安全专项资金", "万元", "6000", "{6000万元以上}", "at-least", "annual-amount", years=(2023, 2025),
              also={"name": ["园区安排安全专项资金"]}).indicator
    t(money.name, None, None, "逐年递增", None, "trend", change="rise", into=money, optional=True, also={"name": ["园区安排安全专项资金"]})
