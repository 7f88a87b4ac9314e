"""Heyang city, employment, 2021-2025: goals in paragraphs with a lead sentence, a column of yearly or summed figures, duties in
sentences.
"""


def annotate(plan):
    city = plan.area("河漾市", "prefecture")
    office = plan.bodies(city, "河漾市人民政府办公室=government")
    plan.bodies(city, "市人力资源社会保障局 市财政局 市农业农村局 市教育局 市总工会=other 市大数据局 各县（市、区）人民政府（管委会）=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[office],
        title="\n\n{河漾市“十四五”就业促进规划}\n", document_number="{河政办字〔2022〕15号}", issued=" {2022年4月25日}\n",
        spans={"issuers": "    {河漾市人民政府办公室}\n"})
    plan.reference("国务院关于印发“十四五”就业促进规划的通知", "国发〔2021〕14号", "basis")
    plan.reference("淮屏省人力资源和社会保障事业发展“十四五”规划", None, "basis")
    plan.headings("""
第一章 规划背景 :review/overview
第二章 发展目标 :goal
第三章 主要任务 :task
  一 拓展就业岗位 :task+
  二 提升技能水平 :task+
  三 优化就业服务 :task+
第四章 组织实施 :safeguard
""")
    jobs, skills, service = (plan.doing(title) for title in ("拓展就业岗位", "提升技能水平", "优化就业服务"))
    plan.duty(jobs, "由市人力资源社会保障局牵头，市财政局、市农业农村局配合", "lead:市人力资源社会保障局 support:市财政局,市农业农村局")
    plan.duty(skills, "（责任部门：市人力资源社会保障局、…31日）", "responsible:市人力资源社会保障局,市教育局", deadline="2025-12-31")
    plan.duty(skills, "（责任部门：市总工会；…年底）", "responsible:市总工会", deadline="2023", covers="{建立企业首席…50名。}")
    plan.duty(service, "市大数据局、市人力资源社会保障局负责，…落实", "responsible:市大数据局,市人力资源社会保障局 implement:各县（市、区）人民政府（管委会）")
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均突破60万人")
    t, row = plan.t, plan.row
    table = plan.table("专栏1", "“十四五”时期就业主要指标", "indicators", plan.at("发展目标"), notes=[("〔〕", "注：{〔〕}内为五年")])
    e = {"nature": "expected"}
    whole = {"form": ["increment", "level", "annual-amount"]}
    entry = row(table, "\n城镇新增就业（万人）", "城镇新增就业", "万人", "B2020=6.1 T2025=28,at-least,cumulative", also=whole, **e)
    idle = row(table, "\n城镇调查失业率（%）", "城镇调查失业率", "%", "T2025=5.5,less-than", also={"form": ["annual-amount"]}, **e)
    row(table, "\n开展补贴性职业技能培训（万人次）", "开展补贴性职业技能培训", "万人次", "B2020=9.8 T2025=30,cumulative", also=whole, **e)
    risen = {"form": ["cumulative", "increment", "level"], "unit": ["百分点", "%", "年"], "change": [None]}
    skilled = row(table, "\n高技能人才占技能人才比例（%）", "高技能人才占技能人才比例", "%", "B2020=30 T2025=34 T2025=4,change,unit:百分点,change:rise", also=risen, **e)
    years = row(table, "\n劳动年龄人口平均受教育年限（年）", "劳动年龄人口平均受教育年限", "年", "B2020=10.6 T2025=11.3 T2025=0.7,change,change:rise",
                nature="binding", also=risen)
    row(table, "其中：新增劳动力平均受教育年限（年）", "新增劳动力平均受教育年限", "年", "B2020=13.5 T2025=14 T2025=0.5,change,change:rise", parent=years,
        nesting="of-which", inferred=["parent"], also=risen, **e)
    row(table, "\n基本养老保险参保率（%）", "基本养老保险参保率", "%", "B2020=91 T2025=95 T2025=4,change,unit:百分点,change:rise", also=risen, **e)
    table.span = (table.span[0], plan.document.find("为累计提高数。")[1])

    a = {"role": "actual", "year": 2020, "inferred": ["year"]}
    was = {"role": ["baseline"]}
    entry.value("baseline", "31.2", "就业{31.2万人}", form="cumulative", year=2020, inferred=["year"])
    plan.also(entry.values[-1], role=["actual"], form=["increment"])
    t("城镇新增就业完成目标任务", "%", "124.8", "124.8%", optional=True, **a)
    t("城镇登记失业率", "%", "4", "控制在{4%以内}", "at-most", **a)
    t("零就业家庭", "户", "0", "清零", optional=True, also={"unit": [None]}, **a)
    b = {"role": "actual", "year": 2020, "inferred": []}
    staff = t("技能人才总量", "万人", "46", "达到{46万人}", **b).indicator
    t(staff.name, "万人", "12", "增加12万人", form="change", change="rise", base_year=2015, into=staff, also={"form": ["increment"]}, **b)
    t("高技能人才", "万人", "13.8", "13.8万人", parent=staff, nesting="of-which", indicator_inferred=["parent"], also=was, **b)
    t("高技能人才占技能人才总量的比重", "%", "30", "总量的{30%}", also={**was, "name": [skilled.name, "占技能人才总量"]}, **b)
    t("发放创业担保贷款", "亿元", "38.5", "38.5亿元", form="cumulative", **a)
    t("直接扶持创业", "万人", "2.6", "2.6万人", also={"form": ["cumulative", "increment"]}, **a)
    t("带动就业", "万人", "8", "8万余人", "more-than", also={"form": ["cumulative", "increment"]}, **a)

    y = {"year": 2025, "inferred": []}
    entry.target("28", "{28万人以上}", "at-least", "cumulative", **y)
    t(entry.name, "万人", "5.6", "年均{不少于5.6万人}", "at-least", "annual-amount", into=entry, years=(2021, 2025), inferred=["years"])
    idle.target("5.5", "控制在{5.5%以内}", "at-most", "level", **y)
    pupils = t("高校毕业生留漾来漾就业人数", "倍", "2", "翻番", form="multiple", **y).indicator
    pupils.unit = "万人"
    pupils.values[0].facts["unit"] = "倍"
    pupils.target("15", "突破15万人", "more-than", "cumulative", **y)
    t("失业人员再就业人数", "万人", "9", "{9万人}、", form="cumulative", **y)
    t("就业困难人员就业人数", "万人", "2", "、{2万人}", form="cumulative", **y)
    t("劳动报酬占比", None, None, "继续提高", None, "trend", change="rise", optional=True, **y)
    t("城镇单位在岗职工平均工资", "%", "7", "增长{7%左右}", "about", "annual-growth", change="rise", **y)
    t("企业劳动合同签订率", "%", "95", "保持在{95%}、", "at-least", direction="maintain", **y)
    t("劳动人事争议调解成功率", "%", "70", "{70%以上}", "at-least", direction="maintain", **y)
    t("基本养老保险参保人数", "万人", "320", "达到{320万人}", **y)
    t("失业保险、工伤保险参保人数", "万人", "60", "突破60万人", "more-than", also={"name": ["失业保险参保人数", "工伤保险参保人数"]}, **y)

    t("开发城镇公益性岗位", "个", "5000", "5000个", form="annual-amount", years=(2021, 2025))
    t("开发乡村公益性岗位", "万个", "1.2", "1.2万个", form="annual-amount", years=(2021, 2025), inferred=["years"])
    t("选树吸纳就业先进企业", "家", "100", "100家", form="increment", year=2025, inferred=["year"], also={"year": [2024, 2023]})
    t("高技能人才", "万人", "1.5", "{1.5万人以上}", "at-least", "increment", year=2023, inferred=[])
    bases = t("公共实训基地", "处", "6", "6处", year=2023, inferred=[]).indicator
    t("国家级公共实训基地", "处", "1", "国家级{1处}", parent=bases, nesting="of-which", indicator_inferred=["parent"], year=2023, inferred=[],
      also={"name": ["国家级"]})
    t("技工院校在校生规模", "万人", "3", "稳定在{3万人以上}", "at-least", direction="maintain", **y)
    t("技工院校或职业学校", "所", "1", "至少建有1所", "at-least", each="每个县（市、区）", **y)
    t("评选市级首席技师", "名", "50", "50名", form="increment", also={"form": ["annual-amount"], "year": [2023]}, optional=True)
    t("高质量充分就业社区", "个", "300", "300个")
    t("高质量充分就业社区占比", "%", "60", "占比达到{60%}", also={"name": ["占比"]})
    t("公共就业服务事项网办率", "%", "95", "达{95％以上}", "at-least")
    t("实现“即申即享”的服务事项", "一半", "1", "一半以上", "at-least", also={"values": ["50"], "unit": ["%", "半"], "name": ["服务事项", "服务事项实现“即申即享”"]})
