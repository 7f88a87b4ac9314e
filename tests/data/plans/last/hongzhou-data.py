"""Hongzhou city, big data, 2024-2026: a three-year plan behind its notice, hard-wrapped with page numbers."""


def annotate(plan):
    province = plan.area("川岳省", "province")
    city = plan.area("泓州市", "prefecture", parent=province)
    zone = plan.area("泓州高新区", "zone", parent=city)
    government = plan.bodies(city, "泓州市人民政府")
    plan.bodies(city, "市大数据局 市发展改革委 市通信发展办 市行政审批局 各县（市、区）人民政府=group 市工业和信息化局 市科技局")
    plan.bodies(zone, "泓州高新区管委会")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2024, 2026), area=city, issuers=[government],
        title="2024年3月8日\n\n    {泓州市大数据产业发展三年行动方案\n        （2024—2026年）}\n",
        document_number="\n{泓政发〔2024〕5号}\n", issued=" {2024年3月8日}\n",
        spans={"issuers": "                    {泓州市人民政府}\n", "period": "\n        （{2024—2026年}）\n"})
    plan.reference("川岳省数字经济促进条例", None, "basis")
    plan.headings("""
一 总体目标 :goal
二 主要任务 :task
  （一） 夯实算力底座 :task+
  （二） 推动数据归集共享 :task+
  （三） 培育数据产业 :task+
三 保障措施 :safeguard
  （一） 强化人才支撑 :safeguard+
  （二） 强化安全保障 :safeguard+
""", after="制定本方案。")
    plan.furniture = "— [1-9] —"
    plan.duty(plan.doing("夯实算力底座"), "（市大数据局牵头，…配\n合）", "lead:市大数据局 support:市发展改革委,市通信发展办")
    plan.duty(plan.doing("推动数据归集共享"), "（市大数据局、…各县（市、区）人民政\n府落实）",
              "lead:市大数据局,市行政审批局 implement:各县（市、区）人民政府")
    plan.duty(plan.doing("培育数据产业"), "（市工业和信息化\n局牵头；…负责）",
              "lead:市工业和信息化局 responsible:市大数据局,市科技局,泓州高新区管委会")
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均达到100%")
    plan.loose("20毫秒时延圈基本覆盖周边8个地级市")
    t = plan.t
    grew = {"form": "annual-growth", "change": "rise"}
    points = {"unit": ["个百分点", "%"]}
    core = t("大数据核心产业规模", "亿元", "420", "突破420亿元", "more-than").indicator
    t(core.name, "%", "18", "年均增长18%\n左右", "about", into=core, **grew)
    t("大数据核心产业规模占地区生产总值比重", "百分点", "1.5", "提高1.5个百分点", form="change", change="rise", base_year=2023,
      also={**points, "name": ["占地区生产总值比重"]})
    power = t("算力总规模", "P", "3500", "3500P").indicator
    t("智能算力占比", "成", "7", "不低于七成", "at-least", parent=power, nesting="of-which", indicator_inferred=["parent"],
      also={"parent": [None]})
    racks = t("数据中心标准机架", "万架", "8", "标准机架{8\n万架}").indicator
    used = t("数据中心标准机架平均上架率", "%", "58", "由{58%}", role="baseline", year=2023, inferred=["year"],
             also={"year": [None], "name": ["平均上架率"]}).indicator
    t(used.name, "%", "75", "提升至{75%以上}", "at-least", into=used, also={"name": ["平均上架率"]})
    t("新建大型数据中心电能利用效率（PUE）", None, "1.25", "控制在{1.25以下}", "at-most")
    firms = t("大数据企业", "家", "600", "逾600家", "more-than", also={"name": ["集聚大数据企业"]}).indicator
    of = {"parent": firms, "nesting": "of-which", "indicator_inferred": ["parent"]}
    t("规模以上大数据企业", "家", "120", "企业{120家}", also={"name": ["规模以上企业"]}, **of)
    t("上市大数据企业", "家", "2", "2至3家", "between", value_max="3", also={"name": ["上市企业"]}, **of)
    t("大数据企业从业人员", "万人", "4.5", "达{4.5万人}", also={"name": ["从业人员"]})
    t("公共数据目录编制完成率和需求响应率", "%", "100", "均达到{100%}",
      also={"name": ["公共数据目录编制完成率", "需求响应率"]})
    t("开放公共数据集", "个", "3000", "三千个", form="cumulative", also={"name": ["公共数据集"]})
    deals = t("数据产品交易额", "倍", "4", "翻两番", form="multiple", also={"base_year": [2023]}).indicator
    deals.unit = "亿元"
    deals.values[0].facts["unit"] = "倍"
    deals.target("10", "突破10亿元", "more-than", "level")

    # The year opens the paragraph, some lines above.
    for indicator in plan.indicators:
        for value in indicator.values:
            if value.role == "target":
                value.facts["inferred"] = []

    other = {"name": ["标准机架", "数据中心三期标准机架"]}
    t(racks.name, "万架", "1.2", "1.2万架", form="increment", year=2024, into=racks, also=other)
    t(racks.name, "架", "8000", "8000架", form="increment", year=2025, into=racks, also=other, inferred=[])
    t(racks.name, "万架", "1", "和{1万架}", form="increment", year=2026, into=racks, also=other, inferred=[])
    masts = t("每万人拥有5G基站数", "个", "21.6", "由{21.6个}", role="baseline", year=2023, inferred=["year"], also={"year": [None]}).indicator
    t(masts.name, "个", "32", "增加到{32个}", into=masts)
    t("行政村5G网络通达率", "%", "98", "超过98%", "more-than")
    t("发放“算力券”", "万元", "2000", "{2000万元}，对", form="annual-amount", years=(2024, 2026),
      also={"name": ["“算力券”", "市级财政发放“算力券”"]})
    t("政务数据共享平台接入部门", "个", "58", "58个", year=2024, inferred=[], also={"form": ["increment"]})
    t("数据归集量", "亿条", "120", "累计达到120亿条", form="cumulative", year=2024, inferred=[])
    fresh = t("高频数据更新周期", "天", "30", "由\n{30天}", role="baseline", year=2023, inferred=["year"], also={"year": [None]}).indicator
    t(fresh.name, "天", "7", "缩短至{7天以内}", "at-most", year=2024, into=fresh, inferred=[])
    t("“一件事一次办”数据赋能场景", "个", "50", "50个", year=2025, inferred=[], also={"form": ["increment"]})
    t("电子证照用证率", "%", "85", "达{85%}", year=2025, inferred=[])
    t("基层填报表格数量", "三分之一", "1", "压减{三分之一以\n上}", "at-least", "percent-change", change="fall", year=2025, inferred=[],
      also={"unit": ["%"], "base_year": [2023]})
    t("引进行业龙头企业", "家", "15", "企业{15家}", form="increment")
    t("培育省级大数据示范企业", "家", "30", "企业{30家}、", form="increment")
    t("培育瞪羚企业", "家", "10", "{10家以上}", "at-least", "increment", also={"form": ["level"], "name": ["瞪羚企业"]})
    t("独角兽企业", None, None, "零的突破", None, "qualitative", firmness="strive", optional=True)
    soft = t("软件和信息技术服务业营业收入", None, None, "{高于全\n省平均水平}", None,
             against={"text": "全省平均水平", "kind": "area", "comparator": "more-than"}, also={"name": ["软件和信息技术服务业营业收入年均增速"]},
             **grew).indicator
    soft.unit = "%"
    t(soft.name, "%", "20", "力争达到20%", firmness="strive", into=soft, also={"name": ["软件和信息技术服务业营业收入年均增速"]}, **grew)
    t("推动工业企业“上云用数”", "家", "300", "{300家}工业", form="increment", also={"name": ["工业企业“上云用数”", "工业企业"]})
    numeric = t("关键工序数控化率", "%", "68", "达到{68%}").indicator
    t(numeric.name, "百分点", "9", "提高9个百分点", form="change", change="rise", base_year=2023, into=numeric, also=points)
    talent = t("引育数据领域高层次人才", "名", "200", "200名", form="increment").indicator
    t("引育数据领域博士", "名", "40", "不少于40名", "at-least", "increment", parent=talent, nesting="of-which",
      indicator_inferred=["parent"], also={"name": ["博士", "引育博士"], "form": ["level"]})
    t("在泓高校培养数字技能人才", "人", "6000", "{6000人}", form="annual-amount", years=(2024, 2026),
      also={"name": ["数字技能人才", "培养数字技能人才"], "year": [2026]})
    t("关键信息基础设施网络安全等级保护测评率", "%", "100", "{100%}，重大")
    t("重大数据安全事件", "起", "0", "零发生", optional=True, inferred=["year", "unit"],
      also={"unit": [None, "次", "件"], "comparator": ["exactly", "reach"]})
