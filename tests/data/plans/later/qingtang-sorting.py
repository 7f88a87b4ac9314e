"""Qingtang district, waste sorting, 2023-2026: two stages, several under one verb, a table with tabs and groups, past facts among tasks."""


def annotate(plan):
    city = plan.area("潞岚市", "prefecture")
    district = plan.area("青棠区", "county", parent=city)
    government = plan.bodies(district, "青棠区人民政府")
    plan.bodies(district, "区商务局 区文旅局 区绿化市容局 区房管局 各街道办事处=group 青棠环境集团=enterprise 区市场监管局 区供销社/供销社=other "
                "区委宣传部=party 区教育局 区民政局")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2023, 2026), area=district, issuers=[government],
        title="{青棠区生活垃圾分类提质增效实施方案}\n\n", issued="　{二〇二三年五月三十一日}\n",
        spans={"issuers": "\n{青棠区人民政府}　", "period": "实施周期为{2023—2026年}"})
    plan.reference("潞岚市生活垃圾管理条例", None, "basis")
    plan.reference("“十四五”城镇生活垃圾分类和处理设施发展规划", "发改环资〔2021〕642号", "basis")
    plan.headings("""
一 基本情况 :review/overview
二 工作目标 :goal
  （一） 近期目标 :goal
  （二） 总体目标 :goal
三 重点任务 :task
  （一） 推进源头减量 :task+
  （二） 提升投放实效 :task+
  （三） 完善收运处置体系 :task+
  （四） 健全回收利用网络 :task+
  （五） 强化宣传引导 :task+
四 保障措施 :safeguard
  （一） 加强组织领导 :safeguard+
  （二） 强化经费保障 :safeguard+
""")
    plan.duty(plan.doing("推进源头减量"), "（区商务局、…负责）", "responsible:区商务局,区文旅局")
    plan.duty(plan.doing("提升投放实效"), "（区绿化市容局牵头，…完成）", "lead:区绿化市容局 support:区房管局,各街道办事处", deadline="2026")
    plan.duty(plan.doing("完善收运处置体系"), "（区绿化市容局，青棠环境集团；2025年6月）", "responsible:区绿化市容局,青棠环境集团", deadline="2025-06")
    plan.duty(plan.doing("健全回收利用网络"), "（区商务局牵头，…参与）", "lead:区商务局 participate:区市场监管局,供销社")
    plan.duty(plan.doing("强化宣传引导"), "（区委宣传部牵头，…配合）", "lead:区委宣传部 support:区教育局,区民政局")
    t, row = plan.t, plan.row

    table = plan.table("表1", "主要指标", "indicators", plan.at("总体目标"), notes=[("[ ]", "注：{[ ]}内为")])
    real, able = {"group": "分类实效"}, {"group": "处理能力"}
    homes = row(table, "\n1\t居民小区分类达标率（%）", "居民小区分类达标率", "%", "B2022=81.7 M2024=90 T2026=96,at-least", number="1", nature="binding", **real)
    sorted_ = row(table, "\n2\t厨余垃圾分出率（%）", "厨余垃圾分出率", "%", "B2022=19.5 M2024=21 T2026=23,about", number="2", nature="expected", **real)
    again = row(table, "\n3\t生活垃圾回收利用率（%）", "生活垃圾回收利用率", "%", "B2022=36.4 M2024=39 T2026=42", number="3", nature="binding", **real)
    last = row(table, "\n4\t生活垃圾末端处置量（万吨）", "生活垃圾末端处置量", "万吨", "B2022=33.2 M2024=33.2", number="4", nature="binding", **able)
    t(last.name, None, None, "完成市下达控制数", None, "level", into=last, year=2026, inferred=[], origin="table",
      against={"text": "市下达控制数", "kind": "assigned"}, also={"form": ["qualitative"], "unit": ["万吨"]})
    wet = row(table, "\n5\t厨余垃圾处理能力（吨/日）", "厨余垃圾处理能力", "吨/日", "B2022=260 M2024=260 T2026=400,at-least", number="5", nature="expected", **able)
    points = row(table, "\n6\t投放点改造数（个）", "投放点改造数", "个", "M2024=480,cumulative T2026=860,cumulative", number="6", nature="expected",
                 also={"form": ["increment", "level"]}, **able)
    table.span = (table.span[0], plan.document.find("[ ]内为2023年起累计数。")[1])

    # What was reached
    a = {"role": "actual", "year": 2022, "inferred": []}
    act, was = {"role": ["actual"]}, {"role": ["baseline"]}
    t("生活垃圾清运量", "万吨", "42.6", "42.6万吨", **a)
    each = t("人均日产生量", "公斤", "1.08", "1.08公斤", role="baseline", year=2022, inferred=[], also={**act, "name": ["生活垃圾人均日产生量"]}).indicator
    t(sorted_.name, "%", "9", "2019年的{9%}", role="baseline", year=2019, inferred=[], into=sorted_, also=act)
    sorted_.values[0].again("提高到{19.5%}", origin="prose")
    plan.also_there(sorted_.values[0], role=["actual"])
    again.values[0].again("回收利用率{36.4%}", origin="prose")
    plan.also_there(again.values[0], role=["actual"])
    t(again.name, "位", "5", "全市{第5位}", form="rank", role="baseline", year=2022, inferred=[], scope="全市", also=act)
    t("可回收物回收量", "%", "12", "增长12%", form="annual-growth", change="rise", also={"form": ["percent-change"], "base_year": [2021]}, **a)
    a = {"role": "actual", "year": 2022, "inferred": ["year"]}
    t("投放点不达标的小区", "成", "2", "近两成", "about", optional=True, also={"year": [None, 2023], "name": ["小区投放点不达标", "不达标小区"]}, **a)
    t("个别街道居民参与率", "成", "7", "不到七成", "less-than", also={"year": [None, 2023], "name": ["居民参与率"], **was}, **a)

    # Goals
    x = {"year": 2024, "inferred": []}
    sorted_.target("21", "达到{21%以上}", "at-least", "level", **x)
    homes.target("90", "分别达到{90%}和", "reach", "level", **x)
    t("单位分类达标率", "%", "95", "和{95%}，生活", **x)
    t(last.name, "%", "0", "零增长", "exactly", "percent-change", change="rise", into=last, also={"form": ["annual-growth", "change"], "base_year": [2022]}, **x)
    y = {"year": 2026, "inferred": []}
    again.target("42", "达到{42%}、", "reach", "level", **y)
    again.target("45", "力争45%", "reach", "level", firmness="strive", **y)
    t(each.name, "公斤", "1.05", "控制在{1.05公斤以内}", "at-most", into=each, also={"name": ["生活垃圾人均日产生量"]}, **y)
    reused = t("资源化利用率", "%", "78", "从{78%}", role="baseline", year=2022, inferred=["year"], also={"year": [None], "name": ["生活垃圾资源化利用率"]}).indicator
    t(reused.name, "%", "85", "提升到{85%左右}", "about", into=reused, also={"name": ["生活垃圾资源化利用率"]}, **y)
    t("居民参与率", "%", "95", "保持在{95%以上}", "at-least", direction="maintain", **y)
    t("考核排名", "位", "3", "前3名", form="rank", scope="全市", also={"unit": ["名"], "comparator": ["at-most"], "name": ["全市考核排名"]}, **y)
    t("原生垃圾填埋", None, "0", "零填埋", firmness="ensure", optional=True, year=2026, inferred=["value"],
      also={"name": ["原生垃圾", "原生垃圾填埋量", "原生垃圾填埋率"], "unit": ["%", "吨"], "form": ["qualitative", "coverage"], "comparator": ["exactly"]})

    # Work
    t("电商快件不再二次包装比例", "%", "95", "达到{95%}，可", **x)
    crates = t("可循环快递箱", "万个", "1.2", "由{1.2万个}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(crates.name, "万个", "3", "增加到{3万个}", into=crates, **x)
    t("星级宾馆不主动提供一次性用品", "%", "100", "全覆盖", form="coverage", year=2024, inferred=["value", "unit"])
    x = {"year": 2024, "inferred": ["year"]}
    t("净菜上市率", "百分点", "8", "提高8个百分点", form="change", change="rise", also={"unit": ["个百分点", "%"], "year": [2026]}, **x)
    t("日就餐500人以上的食堂人均餐余垃圾", "%", "10", "下降10%", form="percent-change", change="fall", also={"year": [2026], "name": ["人均餐余垃圾"]}, **x)
    i = {"year": 2026, "inferred": ["year"]}
    t("改造投放点", "个", "860", "改造投放点{860个}", form="increment", into=points,
      also={"form": ["cumulative"], "name": ["投放点", points.name]}, **i)
    t("改造投放点", "个", "240", "2023年{240个}", form="increment", year=2023, inferred=[], into=points,
      also={"name": ["投放点", points.name]})
    t("示范小区", "个", "1", "至少打造1个", "at-least", each="每个居委会", also={"form": ["increment"]}, **i)
    t("定时定点投放小区占比", "%", "98", "提高到{98%}", direction="increase", **i)
    streets = t("市级示范街道", "个", "7", "达到{7个}", **i).indicator
    t("市级示范街道占街道总数的比重", "一半", "1", "一半以上", "at-least",
      also={"values": ["50"], "unit": ["%", "半"], "name": ["占街道总数", "市级示范街道占街道总数", streets.name]}, **i)
    plan.loose("每300至600户设置1处投放点")
    a = {"role": "actual", "year": 2023, "inferred": ["year"]}
    early = {"year": [2022, None], "form": ["increment", "cumulative"]}
    t("可回收物中转站", "座", "6", "中转站{6座}", also=early, **a)
    t("配置专用车辆", "辆", "178", "178辆", also={**early, "form": ["increment", "cumulative", "level"], "name": ["专用车辆"]}, **a)
    later = {"year": [2025]}
    t("厨余垃圾车", "辆", "32", "垃圾车{32辆}", form="increment", also=later, **i)
    t("有害垃圾车", "辆", "4", "垃圾车{4辆}", form="increment", also=later, **i)
    t("车辆密闭化率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"], **later}, **i)
    z = {"year": 2025, "inferred": []}
    t("湿垃圾处理二期工程", None, None, "2025年6月底前投产", None, "qualitative", deadline="2025-06", optional=True, **z)
    t("厨余垃圾日处理能力", "吨", "140", "增加140吨", form="change", change="rise", deadline="2025-06", into=wet,
      also={"deadline": [None], "form": ["increment"], "change": [None], "name": [wet.name], "unit": ["吨/日"]}, **z)
    t("飞灰安全处置率", "%", "100", "处置率{100%}", also={"year": [2026], "deadline": ["2025-06"]}, **z)
    t("渗滤液处理能力", "五分之一", "1", "提高五分之一", form="percent-change", change="rise",
      also={"values": ["20"], "unit": ["%"], "year": [2026], "deadline": ["2025-06"]}, **z)
    t("新建标准化服务点", "个", "56", "服务点{56个}", form="increment", **z)
    t("改造标准化服务点", "个", "90", "改造{90个}", form="increment", also={"name": ["改造"]}, **z)
    low = t("低值可回收物回收量", "%", "8", "增长{8%以上}", "at-least", "annual-growth", change="rise", also={"year": [2026]}, **z).indicator
    low.unit = "万吨"
    low.values[0].facts["unit"] = "%"
    low.target("6", "突破6万吨", "more-than", "level", **y)
    either = {"year": [2025]}
    t("规上再生资源企业", "家", "5", "达到{5家}", also=either, **y)
    t("企业信用评级率", "成", "9", "逾九成", "more-than", also={**either, "name": ["规上再生资源企业信用评级率", "再生资源企业信用评级率"]}, **y)
    yearly = {"form": "annual-amount", "years": (2023, 2026), "inferred": ["years"]}
    t("入户宣传", "万户次", "20", "{20万户次以上}", "at-least", **yearly)
    t("开展志愿服务活动", "场", "1200", "不少于1200场", "at-least", **yearly)
    t("中小学生态文明教育普及率", "%", "100", "普及率达到{100%}", also=later, **i)
    helped = t("注册志愿者占常住人口比例", "%", "1.5", "由{1.5%}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(helped.name, "%", "3", "升至{3%左右}", "about", into=helped, also=later, **i)
    t("培训督导员", "人次", "6000", "6000人次", form="cumulative", **z)
    plan.loose("每季度调度一次")
    money = t("专项经费", "万元", "4800", "4800万元", year=2023, inferred=[],
              also={"form": ["increment", "annual-amount"], "name": ["区财政专项经费", "安排专项经费", "区财政安排专项经费"]}).indicator
    t(money.name, None, None, "增幅{不低于一般公共预算支出增幅}", None, "annual-growth", change="rise", into=money, optional=True,
      against={"text": "一般公共预算支出增幅", "kind": "indicator", "comparator": "at-least"}, years=(2024, 2026), inferred=["years"],
      also={"form": ["percent-change"], "year": [2026, 2023], "comparator": ["at-least"], "unit": ["万元"],
            "name": ["区财政专项经费", "专项经费增幅", "区财政安排专项经费", "安排专项经费"]})
    t("带动社会投资", "亿元", "2", "{2亿元以上}", "at-least", role="estimate", year=2026, inferred=["year"],
      also={"form": ["increment", "cumulative"], "year": [2023, None], "name": ["社会投资"]})
