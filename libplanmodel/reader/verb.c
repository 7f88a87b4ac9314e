/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/verb-private.h>

#include <libplanmodel/reader/clause-private.h>

#define REACH(word) { word, PLAN_MODEL_VERB_REACH }
#define BUILD(word) { word, PLAN_MODEL_VERB_BUILD }
#define MAKE(word) { word, PLAN_MODEL_VERB_MAKE }
#define ADD(word) { word, PLAN_MODEL_VERB_ADD }
#define TOTAL(word) { word, PLAN_MODEL_VERB_TOTAL }
#define RISE(word) { word, PLAN_MODEL_VERB_RISE }
#define FALL(word) { word, PLAN_MODEL_VERB_FALL }
#define RISE_TO(word) { word, PLAN_MODEL_VERB_RISE_TO }
#define FALL_TO(word) { word, PLAN_MODEL_VERB_FALL_TO }
#define HOLD(word) { word, PLAN_MODEL_VERB_HOLD }
#define CAP(word) { word, PLAN_MODEL_VERB_CAP }
#define GROWTH(word) { word, PLAN_MODEL_VERB_GROWTH }
#define DECLINE(word) { word, PLAN_MODEL_VERB_DECLINE }
#define YEARLY_RISE(word) { word, PLAN_MODEL_VERB_YEARLY_RISE }
#define YEARLY_FALL(word) { word, PLAN_MODEL_VERB_YEARLY_FALL }
#define KEEP(word) { word, PLAN_MODEL_VERB_KEEP }

/* By what they make of the figure; within a group the plainest first. */
/* clang-format off */
static const PlanModelWord verbs[] = {
  REACH ("达到"), REACH ("达"), REACH ("高达"), REACH ("为"), REACH ("是"), REACH ("有"), REACH ("拥有"), REACH ("具有"),
  REACH ("实现"), REACH ("达成"), REACH ("仅为"), REACH ("仅有"), REACH ("超过"), REACH ("突破"), REACH ("高于"),
  REACH ("低于"), REACH ("迈上"), REACH ("跨越"), REACH ("跨上"), REACH ("跃上"), REACH ("进入"), REACH ("位居"),
  REACH ("位列"), REACH ("居"), REACH ("列"), REACH ("跻身"), REACH ("跨入"), REACH ("处于"), REACH ("稳居"),
  REACH ("名列"), REACH ("跃居"), REACH ("跃升"), REACH ("重回"), REACH ("走在"), REACH ("排在"), REACH ("位于"), REACH ("总计"),
  REACH ("合计"), REACH ("共计"), REACH ("调整到"), REACH ("调整至"), REACH ("调整为"),

  BUILD ("建成"), BUILD ("建设"), BUILD ("打造"), BUILD ("打造形成"), BUILD ("形成"), BUILD ("建立"),
  BUILD ("建立起"), BUILD ("集聚"), BUILD ("聚集"), BUILD ("汇聚"), BUILD ("构建"), BUILD ("创建"), BUILD ("创成"),
  BUILD ("创建成"), BUILD ("建设成"), BUILD ("打造成"), BUILD ("培育形成"), BUILD ("设立"), BUILD ("布局"),
  BUILD ("布局建设"), BUILD ("建设运营"), BUILD ("培养产生"), BUILD ("至少办"), BUILD ("掌握"), BUILD ("建设和筹集"), BUILD ("均建有"),
  BUILD ("建设形成"), BUILD ("搭建"), BUILD ("配备"), BUILD ("配置"), BUILD ("建有"),
  BUILD ("设置"), BUILD ("建成投用"), BUILD ("建成投产"), BUILD ("建设完成"), BUILD ("争创"), BUILD ("保有"),
  BUILD ("共建"), BUILD ("规划建设"), BUILD ("开通"), BUILD ("通达"), BUILD ("具备"), BUILD ("守住"), BUILD ("守牢"), BUILD ("坚守"), BUILD ("严守"), BUILD ("拟建"),

  MAKE ("引进"), MAKE ("培育"), MAKE ("实施"), MAKE ("举办"), MAKE ("组建"), MAKE ("开展"), MAKE ("完成"),
  MAKE ("改造"), MAKE ("淘汰"), MAKE ("推广"), MAKE ("培训"), MAKE ("培养"), MAKE ("研发"), MAKE ("引育"),
  MAKE ("招引"), MAKE ("申报"), MAKE ("认定"), MAKE ("制定"), MAKE ("修订"), MAKE ("制修订"), MAKE ("制订"),
  MAKE ("孵化"), MAKE ("转化"), MAKE ("攻克"), MAKE ("扶持"), MAKE ("选派"), MAKE ("选树"), MAKE ("评选"),
  MAKE ("遴选"), MAKE ("开发"), MAKE ("开工"), MAKE ("开工建设"), MAKE ("投产"), MAKE ("签约"), MAKE ("落地"),
  MAKE ("盘活"), MAKE ("治理"), MAKE ("种植"), MAKE ("发放"), MAKE ("帮扶"), MAKE ("资助"), MAKE ("救助"),
  MAKE ("转移"), MAKE ("新建"), MAKE ("改建"), MAKE ("扩建"), MAKE ("改扩建"), MAKE ("新改扩建"), MAKE ("新改建"),
  MAKE ("续建"), MAKE ("拆除"), MAKE ("关闭"), MAKE ("关停"), MAKE ("取缔"), MAKE ("清理"), MAKE ("选育"),
  MAKE ("审定"), MAKE ("登记"), MAKE ("获得"), MAKE ("获批"), MAKE ("承担"), MAKE ("承办"), MAKE ("谋划"),
  MAKE ("组织"), MAKE ("组织开展"), MAKE ("组织实施"), MAKE ("组织举办"), MAKE ("推进实施"), MAKE ("引入"),
  MAKE ("吸引"), MAKE ("招聘"), MAKE ("招收"), MAKE ("招录"), MAKE ("招募"), MAKE ("选聘"), MAKE ("安置"),
  MAKE ("发展"), MAKE ("发展壮大"), MAKE ("壮大"), MAKE ("升级"), MAKE ("更新"), MAKE ("更换"), MAKE ("安装"),
  MAKE ("投放"), MAKE ("募集"), MAKE ("发行"), MAKE ("减免"), MAKE ("征收"), MAKE ("回收"), MAKE ("收购"),
  MAKE ("供应"), MAKE ("办理"), MAKE ("出台"), MAKE ("发布"), MAKE ("编制"), MAKE ("推出"), MAKE ("创作"),
  MAKE ("出版"), MAKE ("保护"), MAKE ("流转"), MAKE ("开垦"), MAKE ("复垦"), MAKE ("整理"), MAKE ("探明"),
  MAKE ("化解"), MAKE ("退出"), MAKE ("压退"), MAKE ("处置"), MAKE ("消除"), MAKE ("解决"), MAKE ("搬迁"),
  MAKE ("改厕"), MAKE ("加固"), MAKE ("维修"), MAKE ("养护"), MAKE ("打通"), MAKE ("铺设"), MAKE ("新铺设"), MAKE ("架设"),
  MAKE ("敷设"), MAKE ("促成"), MAKE ("示范"), MAKE ("示范推广"), MAKE ("宣传"), MAKE ("普及"), MAKE ("走访"),
  MAKE ("排查"), MAKE ("抽检"), MAKE ("抽查"), MAKE ("审计"), MAKE ("交付"), MAKE ("竣工"), MAKE ("成立"),
  MAKE ("输送"), MAKE ("上线"), MAKE ("启动"), MAKE ("启动建设"), MAKE ("启动实施"), MAKE ("创办"), MAKE ("派驻"),
  MAKE ("选拔"), MAKE ("推荐"), MAKE ("评定"), MAKE ("授予"), MAKE ("表彰"), MAKE ("建档"), MAKE ("签订"),
  MAKE ("采购"), MAKE ("收储"), MAKE ("出让"), MAKE ("消纳"), MAKE ("筛查"), MAKE ("接种"), MAKE ("随访"),
  MAKE ("建设改造"), MAKE ("改造提升"), MAKE ("提升改造"), MAKE ("升级改造"), MAKE ("培育壮大"), MAKE ("培育引进"),
  MAKE ("引进培育"), MAKE ("培养引进"), MAKE ("引进培养"), MAKE ("引进建设"), MAKE ("培育发展"), MAKE ("培育认定"),
  MAKE ("新认定"), MAKE ("新培育"), MAKE ("新引进"), MAKE ("新组建"), MAKE ("新开工"), MAKE ("新投产"),
  MAKE ("新签约"), MAKE ("新实施"), MAKE ("新发展"), MAKE ("新培养"), MAKE ("新培训"), MAKE ("新申报"),
  MAKE ("新创建"), MAKE ("新设立"), MAKE ("新建设"), MAKE ("新建成"), MAKE ("新开通"), MAKE ("新成立"),
  MAKE ("新获批"), MAKE ("研制"), MAKE ("攻关"), MAKE ("储备"), MAKE ("融资"), MAKE ("出口"), MAKE ("销售"),
  MAKE ("生产"), MAKE ("造林"), MAKE ("绿化"), MAKE ("修复"), MAKE ("整治"), MAKE ("惠及"), MAKE ("支持"), MAKE ("推进"),
  MAKE ("营造"), MAKE ("加装"), MAKE ("落实"), MAKE ("推动"), MAKE ("引导"), MAKE ("帮助"), MAKE ("鼓励"),
  MAKE ("优化"), MAKE ("调整"), MAKE ("优化调整"), MAKE ("优化提升"), MAKE ("抓好"), MAKE ("滚动实施"),
  MAKE ("实施改造"), MAKE ("竣工投产"), MAKE ("建成投运"), MAKE ("建造"), MAKE ("投入"), MAKE ("转型"),
  MAKE ("应用"), MAKE ("上云"), MAKE ("补充"), MAKE ("新(改)建"), MAKE ("新(扩)建"), MAKE ("改(扩)建"), MAKE ("新(改、扩)建"),
  MAKE ("筹集"), MAKE ("筹建"), MAKE ("修缮"), MAKE ("修建"), MAKE ("整修"), MAKE ("翻修"), MAKE ("修葺"), MAKE ("疏浚"),
  MAKE ("清淤"), MAKE ("恢复"), MAKE ("改善"), MAKE ("改良"), MAKE ("播种"), MAKE ("栽植"), MAKE ("栽种"), MAKE ("退耕"),
  MAKE ("补植"), MAKE ("补栽"), MAKE ("开行"), MAKE ("增开"), MAKE ("开辟"), MAKE ("增配"),
  MAKE ("增派"), MAKE ("投建"), MAKE ("贯通"), MAKE ("迁建"), MAKE ("迁移"), MAKE ("腾退"),
  MAKE ("腾空"), MAKE ("征迁"), MAKE ("收回"), MAKE ("清收"), MAKE ("清退"), MAKE ("调解"), MAKE ("受理"),
  MAKE ("查处"), MAKE ("查办"), MAKE ("侦破"), MAKE ("整改"), MAKE ("督办"), MAKE ("巡查"), MAKE ("推行"), MAKE ("推介"),
  MAKE ("展演"), MAKE ("放映"), MAKE ("巡演"), MAKE ("编写"), MAKE ("编印"), MAKE ("拍摄"), MAKE ("录制"), MAKE ("发表"),
  MAKE ("取得"), MAKE ("荣获"), MAKE ("拨付"), MAKE ("兑付"), MAKE ("兑现"), MAKE ("补贴"), MAKE ("奖补"), MAKE ("放贷"),
  MAKE ("承保"), MAKE ("轮训"), MAKE ("培树"), MAKE ("选送"), MAKE ("引荐"), MAKE ("签署"), MAKE ("洽谈"), MAKE ("吸纳"),
  MAKE ("输出"), MAKE ("分流"), MAKE ("慰问"), MAKE ("结对"), MAKE ("领办"), MAKE ("兴办"), MAKE ("开办"),
  MAKE ("开设"), MAKE ("建档立卡"), MAKE ("繁育"), MAKE ("引种"), MAKE ("汇集"),
  MAKE ("引聚"), MAKE ("聘用"), MAKE ("聘请"), MAKE ("录用"), MAKE ("授课"), MAKE ("义诊"), MAKE ("巡诊"),
  MAKE ("新修"), MAKE ("新购"), MAKE ("新设"), MAKE ("取消"), MAKE ("下放"), MAKE ("新购置"), MAKE ("购置"), MAKE ("新植"), MAKE ("新造"),
  MAKE ("新育"), MAKE ("新引"), MAKE ("新招"), MAKE ("培优"), MAKE ("孵育"), MAKE ("遴选认定"),
  MAKE ("评选认定"), MAKE ("增补"), MAKE ("充实"), MAKE ("调配"), MAKE ("置换"), MAKE ("收治"), MAKE ("恢复改善"), MAKE ("筹集建设"),
  MAKE ("修缮保护"), MAKE ("培养培训"), MAKE ("引进落地"), MAKE ("改造建设"), MAKE ("新建续建"), MAKE ("新建扩建"), MAKE ("新建改造"),
  MAKE ("改建扩建"), MAKE ("新建迁建"), MAKE ("更新改造"), MAKE ("提升建设"), MAKE ("配套建设"), MAKE ("升级建设"), MAKE ("整合组建"),
  MAKE ("联合组建"), MAKE ("改造升级"), MAKE ("改造整治"), MAKE ("清理整治"), MAKE ("综合整治"), MAKE ("集中整治"), MAKE ("拆除重建"),
  MAKE ("建设完善"), MAKE ("征集"), MAKE ("选育推广"), MAKE ("培育扶持"), MAKE ("支持建设"), MAKE ("支持实施"), MAKE ("引导建设"),
  MAKE ("鼓励发展"), MAKE ("植树"), MAKE ("扩种"), MAKE ("义务植树"), MAKE ("拉动"), MAKE ("修编"), MAKE ("新创"), MAKE ("新辟"), MAKE ("指导建设"),
  MAKE ("收集"), MAKE ("收集保存"), MAKE ("采集"), MAKE ("育成"), MAKE ("核销"), MAKE ("归集"), MAKE ("引进收集"), MAKE ("免疫"),
  MAKE ("划定"), MAKE ("特聘"), MAKE ("安排"),

  ADD ("新增"), ADD ("净增"), ADD ("净增加"), ADD ("新增加"), ADD ("增设"),

  TOTAL ("累计"), TOTAL ("累计达到"), TOTAL ("累计新增"), TOTAL ("累计建成"), TOTAL ("累计建设"),
  TOTAL ("累计超过"),

  RISE ("增长"), RISE ("提高"), RISE ("增加"), RISE ("提升"), RISE ("上升"), RISE ("扩大"), RISE ("递增"),
  RISE ("延长"), RISE ("前移"), RISE ("前进"), RISE ("提速"), RISE ("增"), RISE ("扩容"), RISE ("上涨"), RISE ("净增长"),
  RISE ("增加了"), RISE ("增长了"), RISE ("提高了"), RISE ("提升了"), RISE ("上升了"),

  FALL ("下降"), FALL ("降低"), FALL ("减少"), FALL ("压减"), FALL ("削减"), FALL ("缩短"), FALL ("缩小"),
  FALL ("压缩"), FALL ("递减"), FALL ("调减"), FALL ("核减"), FALL ("精简"), FALL ("减排"), FALL ("减"),
  FALL ("降"), FALL ("后移"), FALL ("消减"), FALL ("降价"), FALL ("下降了"), FALL ("降低了"), FALL ("减少了"), FALL ("缩短了"),
  FALL ("回落"), FALL ("下滑"), FALL ("缩减"), FALL ("压降"), FALL ("年均缩减"),

  RISE_TO ("提高到"), RISE_TO ("提高至"), RISE_TO ("提升到"), RISE_TO ("提升至"), RISE_TO ("提升为"),
  RISE_TO ("增加到"), RISE_TO ("增加至"), RISE_TO ("增长到"), RISE_TO ("增长至"), RISE_TO ("上升到"),
  RISE_TO ("上升至"), RISE_TO ("扩大到"), RISE_TO ("扩大至"), RISE_TO ("发展到"), RISE_TO ("壮大到"),
  RISE_TO ("增至"), RISE_TO ("升至"), RISE_TO ("升到"), RISE_TO ("增到"), RISE_TO ("延长到"), RISE_TO ("延长至"),
  RISE_TO ("扩展到"), RISE_TO ("拓展到"), RISE_TO ("回升到"), RISE_TO ("提到"), RISE_TO ("增长达到"),
  RISE_TO ("提高达到"), RISE_TO ("恢复到"), RISE_TO ("恢复至"), RISE_TO ("扩建到"), RISE_TO ("扩建至"), RISE_TO ("扩容至"), RISE_TO ("扩容到"), RISE_TO ("扩至"), RISE_TO ("拓展至"), RISE_TO ("扩展至"),

  FALL_TO ("下降到"), FALL_TO ("下降至"), FALL_TO ("降低到"), FALL_TO ("降低至"), FALL_TO ("减少到"),
  FALL_TO ("减少至"), FALL_TO ("压减到"), FALL_TO ("压减至"), FALL_TO ("降到"), FALL_TO ("降至"),
  FALL_TO ("缩短到"), FALL_TO ("缩短至"), FALL_TO ("缩小到"), FALL_TO ("缩小至"), FALL_TO ("压缩到"),
  FALL_TO ("压缩至"), FALL_TO ("减至"), FALL_TO ("减到"), FALL_TO ("削减到"), FALL_TO ("削减至"),
  FALL_TO ("精简到"), FALL_TO ("精简至"), FALL_TO ("压降到"), FALL_TO ("压降至"),

  HOLD ("稳定在"), HOLD ("保持在"), HOLD ("维持在"), HOLD ("稳定到"), HOLD ("保持到"), HOLD ("稳定保持在"),
  HOLD ("始终保持在"), HOLD ("保持"), HOLD ("稳定"), HOLD ("维持"),

  CAP ("控制在"), CAP ("控制到"), CAP ("限制在"), CAP ("控制"),

  GROWTH ("增速"), GROWTH ("年均增速"), GROWTH ("增长速度"), GROWTH ("年均增长速度"), GROWTH ("增长率"),
  GROWTH ("年均增长率"), GROWTH ("增幅"), GROWTH ("年均增幅"), GROWTH ("复合增长率"), GROWTH ("年均复合增长率"),
  GROWTH ("平均增速"), GROWTH ("年增速"), GROWTH ("平均增长率"), GROWTH ("增长幅度"), GROWTH ("自然增幅"), GROWTH ("同口径增幅"), GROWTH ("自然增长"),

  DECLINE ("降幅"), DECLINE ("年均降幅"), DECLINE ("下降幅度"), DECLINE ("降速"),

  YEARLY_RISE ("年增长"), YEARLY_RISE ("同比增长"), YEARLY_RISE ("同比提高"), YEARLY_RISE ("同比增加"),
  YEARLY_RISE ("同比上升"), YEARLY_RISE ("年递增"), YEARLY_RISE ("年提高"),

  YEARLY_FALL ("年下降"), YEARLY_FALL ("同比下降"), YEARLY_FALL ("同比减少"), YEARLY_FALL ("同比降低"),
  YEARLY_FALL ("年递减"), YEARLY_FALL ("年减少"),

  KEEP ("自然增长率"), KEEP ("人均"), KEEP ("平均"), KEEP ("户均"), KEEP ("亩均"), KEEP ("地均"), KEEP ("公共"),
  KEEP ("国有"), KEEP ("所有"), KEEP ("节约"), KEEP ("增加值"), KEEP ("增值税"), KEEP ("增长极"), KEEP ("增长点"),
  KEEP ("违法建设"), KEEP ("建成区"), KEEP ("建设用地"), KEEP ("建设项目"), KEEP ("建设投资"), KEEP ("建设面积"), KEEP ("建设里程"),
  KEEP ("形成率"), KEEP ("设立率"), KEEP ("设置率"), KEEP ("建有率"), KEEP ("配备率"), KEEP ("配置率"),
  KEEP ("建立率"), KEEP ("保有量"), KEEP ("拥有量"), KEEP ("拥有率"), KEEP ("有效"), KEEP ("有机"), KEEP ("有色"),
  KEEP ("提升机"), KEEP ("减排量"), KEEP ("发展区"), KEEP ("宜居"), KEEP ("民居"), KEEP ("定居"), KEEP ("系列"), KEEP ("专列"), KEEP ("班列"),
  KEEP ("行列"), KEEP ("序列"), KEEP ("排列"), KEEP ("陈列"), KEEP ("研发经费"), KEEP ("研发投入"),
  KEEP ("研发人员"), KEEP ("研发机构"), KEEP ("研发平台"), KEEP ("研发中心"), KEEP ("研发费用"), KEEP ("研发支出"),
  KEEP ("研发活动"), KEEP ("研发强度"), KEEP ("研发人才"), KEEP ("研发团队"), KEEP ("服务业"), KEEP ("服务机构"),
  KEEP ("服务平台"), KEEP ("服务中心"), KEEP ("服务站"), KEEP ("服务贸易"), KEEP ("服务设施"), KEEP ("服务网点"),
  KEEP ("投入强度"), KEEP ("投入总量"), KEEP ("生产总值"), KEEP ("生产安全"), KEEP ("安全生产"), KEEP ("生产能力"), KEEP ("生产基地"), KEEP ("生产线"),
  KEEP ("生产企业"), KEEP ("生产效率"), KEEP ("生产率"), KEEP ("示范区"), KEEP ("示范县"), KEEP ("示范村"),
  KEEP ("示范镇"), KEEP ("示范社"), KEEP ("示范园"), KEEP ("示范基地"), KEEP ("示范企业"), KEEP ("示范项目"),
  KEEP ("示范点"), KEEP ("示范工程"), KEEP ("示范学校"), KEEP ("示范户"), KEEP ("示范乡镇"), KEEP ("示范社区"),
  KEEP ("发展指数"), KEEP ("发展水平"), KEEP ("发展基金"), KEEP ("开发区"), KEEP ("开发强度"), KEEP ("培训机构"),
  KEEP ("培训基地"), KEEP ("孵化器"), KEEP ("孵化基地"), KEEP ("孵化载体"), KEEP ("转化平台"), KEEP ("转化率"),
  KEEP ("制造业"), KEEP ("完成率"), KEEP ("完成额"), KEEP ("应用率"), KEEP ("应用场景"), KEEP ("应用水平"),
  KEEP ("覆盖率"), KEEP ("覆盖面"), KEEP ("普及率"), KEEP ("治理率"), KEEP ("处置率"), KEEP ("修复率"),
  KEEP ("绿化率"), KEEP ("绿化覆盖率"), KEEP ("出口额"), KEEP ("出口总额"), KEEP ("省际出口"), KEEP ("互通出口"), KEEP ("高速出口"), KEEP ("销售额"), KEEP ("销售收入"),
  KEEP ("融资额"), KEEP ("组织化"), KEEP ("落实率"), KEEP ("控制率"), KEEP ("控制面"), KEEP ("稳定率"),
  KEEP ("保护区"), KEEP ("保护地"), KEEP ("保护率"), KEEP ("保护单位"), KEEP ("编制床位"), KEEP ("开放床位"), KEEP ("监测点"), KEEP ("推广率"), KEEP ("种植面积"),
  KEEP ("造林面积"), KEEP ("安置房"), KEEP ("维修资金"), KEEP ("储备库"), KEEP ("储备林"), KEEP ("储备粮"),
  KEEP ("改造率"), KEEP ("流转率"), KEEP ("办理率"), KEEP ("签约率"), KEEP ("服务率"), KEEP ("服务人次"),
  KEEP ("服务人数"), KEEP ("推广面积"), KEEP ("回收率"), KEEP ("接种率"), KEEP ("筛查率"), KEEP ("救助率"),
  KEEP ("更新率"), KEEP ("繁育基地"), KEEP ("繁育中心"), KEEP ("补贴标准"), KEEP ("补贴资金"), KEEP ("带动能力"), KEEP ("输出能力"),
  KEEP ("自然人口增长率"), KEEP ("人口自然增长率"), KEEP ("社会组织"), KEEP ("合作组织"), KEEP ("经济组织"), KEEP ("党组织"), KEEP ("基层组织"),
  KEEP ("登记注册的"), KEEP ("上云企业"), KEEP ("削减率"), KEEP ("去除率"), KEEP ("立体绿化"), KEEP ("恢复期"), KEEP ("营养改善"),
  KEEP ("播种面积"), KEEP ("采购药品"), KEEP ("改善率"), KEEP ("修复面积"), KEEP ("修建性"), KEEP ("腾退空间"),
};
/* clang-format on */

#undef REACH
#undef BUILD
#undef MAKE
#undef ADD
#undef TOTAL
#undef RISE
#undef FALL
#undef RISE_TO
#undef FALL_TO
#undef HOLD
#undef CAP
#undef GROWTH
#undef DECLINE
#undef YEARLY_RISE
#undef YEARLY_FALL
#undef KEEP

PlanModelLexicon plan_model_verbs = PLAN_MODEL_LEXICON (verbs);

#define WORD(word) { word, 1 }
#define KEEP(word) { word, PLAN_MODEL_LEAD_KEEP }

/* clang-format off */
static const PlanModelWord adverbs[] = {
  WORD ("重点"), WORD ("着力"), WORD ("加快"), WORD ("积极"), WORD ("大力"), WORD ("努力"), WORD ("继续"),
  WORD ("稳步"), WORD ("有序"), WORD ("深入"), WORD ("扎实"), WORD ("全力"), WORD ("持续"), WORD ("不断"),
  WORD ("逐步"), WORD ("全面"), WORD ("统筹"), WORD ("主动"), WORD ("基本"), WORD ("总体"), WORD ("至少"),
  WORD ("再"), WORD ("共同"), WORD ("共"), WORD ("联合"), WORD ("支持"), WORD ("鼓励"), WORD ("引导"),
  WORD ("推动"), WORD ("推进"), WORD ("促进"), WORD ("组织"), WORD ("力争"), WORD ("争取"), WORD ("确保"),
  WORD ("协助"), WORD ("指导"), WORD ("集中"), WORD ("择优"), WORD ("优先"), WORD ("分批"), WORD ("多渠道"), WORD ("多形式"), WORD ("分类"),
  WORD ("动态"), WORD ("严格"), WORD ("坚决"), WORD ("切实"), WORD ("认真"), WORD ("广泛"), WORD ("定期"),
  WORD ("高标准"), WORD ("高质量"), WORD ("高水平"), WORD ("高起点"), WORD ("统一"), WORD ("科学"),
  WORD ("合理"), WORD ("规范"), WORD ("累计"), WORD ("每年"), WORD ("年均"), WORD ("率先"), WORD ("同步"),
  WORD ("成功"), WORD ("并"), WORD ("和"), WORD ("因地制宜"), WORD ("梯次"), WORD ("滚动"), WORD ("精心"),
  WORD ("协同"), WORD ("聚力"), WORD ("奋力"), WORD ("强化"), WORD ("谋划"), WORD ("牵头"), WORD ("参与"),
  WORD ("抓好"), WORD ("做好"), WORD ("突出"), WORD ("分期"), WORD ("适时"), WORD ("逐年"), WORD ("同时"),
  WORD ("能够"), WORD ("可"), WORD ("将"), WORD ("要"), WORD ("应"), WORD ("需"), WORD ("进一步"), WORD ("计划"),
  WORD ("加大"), WORD ("重点支持"), WORD ("重点推进"), WORD ("分别"), WORD ("约"),
};

/* Those to be kept begin with a word that is dropped: 在孵企业 is a name that begins with 在. */
static const PlanModelWord lead_words[] = {
  WORD ("或"), WORD ("或者"), WORD ("共有"), WORD ("通过"), WORD ("到"), WORD ("至"), WORD ("截至"),
  WORD ("截止"), WORD ("在"), WORD ("力争"), WORD ("争取"), WORD ("力求"), WORD ("确保"), WORD ("务必"),
  WORD ("必须"), WORD ("保证"), WORD ("努力"), WORD ("全力"), WORD ("要"), WORD ("将"), WORD ("把"),
  WORD ("使"), WORD ("使得"), WORD ("让"), WORD ("推动"), WORD ("促进"), WORD ("推进"), WORD ("实现"),
  WORD ("同时"), WORD ("并"), WORD ("且"), WORD ("并且"), WORD ("而且"), WORD ("其中"), WORD ("此外"),
  WORD ("另外"), WORD ("以及"), WORD ("及"), WORD ("和"), WORD ("另"), WORD ("与"), WORD ("全市"),
  WORD ("全省"), WORD ("全县"), WORD ("全区"), WORD ("全州"), WORD ("全旗"), WORD ("全盟"), WORD ("全域"),
  WORD ("全自治区"), WORD ("全镇"), WORD ("全乡"), WORD ("全园"), WORD ("全校"), WORD ("全院"), WORD ("我市"),
  WORD ("我省"), WORD ("我县"), WORD ("我区"), WORD ("我州"), WORD ("我旗"), WORD ("本市"), WORD ("本省"),
  WORD ("本县"), WORD ("本区"), WORD ("本州"), WORD ("预计"),
  WORD ("预期"), WORD ("力促"), WORD ("年内"), WORD ("当年"), WORD ("届时"), WORD ("分别"), WORD ("一是"),
  WORD ("二是"), WORD ("三是"), WORD ("四是"), WORD ("五是"), WORD ("六是"), WORD ("七是"), WORD ("八是"),
  WORD ("九是"), WORD ("十是"), WORD ("每年"), WORD ("年均"), WORD ("进一步"), WORD ("坚持"), WORD ("目标"),
  WORD ("目标是"), WORD ("有望"), WORD ("可"), WORD ("可以"), WORD ("还"), WORD ("再"), WORD ("也"),
  WORD ("已"), WORD ("已经"), WORD ("目前"), WORD ("现有"), WORD ("当前"), WORD ("初步"), WORD ("初步核算"),
  WORD ("初步统计"), WORD ("预计全年"), WORD ("经过努力"), WORD ("通过努力"), WORD ("围绕"), WORD ("对"),
  WORD ("对于"), WORD ("针对"), WORD ("为"), WORD ("据"), WORD ("据统计"), WORD ("经测算"), WORD ("据测算"), WORD ("经统计"), WORD ("经核算"), WORD ("经初步测算"),
  WORD ("仅"), WORD ("继续"), WORD ("力保"),
  WORD ("全年"), WORD ("的"), WORD ("逐步"), WORD ("突出"), WORD ("以"), WORD ("按"), WORD ("比"), WORD ("较"),
  WORD ("年"), WORD ("底"), WORD ("末"), WORD ("前"), WORD ("后"), WORD ("期间"), WORD ("以来"), WORD ("时"),
  WORD ("均"), WORD ("应"), WORD ("需"), WORD ("能够"), WORD ("切实"), WORD ("认真"), WORD ("更加"),
  WORD ("总体"), WORD ("率先"), WORD ("基本"), WORD ("原则上"), WORD ("~"), WORD ("-"), WORD ("—"), WORD ("·"), WORD (":"),
  WORD ("末期"), WORD ("期末"), WORD ("年底"), WORD ("全面"), WORD ("共"), WORD ("约"), WORD ("能"),
  WORD ("不断"), WORD ("累计达到"), WORD ("力争实现"), WORD ("确保实现"), WORD ("应当"), WORD ("主动"), WORD ("今后"), WORD ("此后"),
  WORD ("至少"), WORD ("最少"), WORD ("但"), WORD ("但是"), WORD ("含"), KEEP ("含量"), KEEP ("含税"), KEEP ("含金量"), KEEP ("含氧"),
  WORD ("同口径"), WORD ("基础上"), WORD ("包括"), WORD ("其中包括"), WORD ("包含"), WORD ("且包含"), WORD ("带动全省"), WORD ("带动全市"),
  WORD ("带动全县"),
  WORD ("带动全区"), WORD ("带动全国"), WORD ("这"), WORD ("这当中"), WORD ("即"), WORD ("拟"), WORD ("使其"), WORD ("●"), WORD ("■"),
  WORD ("●全市"), WORD ("是"), WORD ("则"), WORD ("采暖季前"), WORD ("供暖季前"), WORD ("汛期前"), WORD ("主汛期前"), WORD ("汛前"),
  WORD ("入冬前"), WORD ("春节前"), WORD ("国庆节前"),
  KEEP ("在孵"), KEEP ("在校"), KEEP ("在园"), KEEP ("在册"), KEEP ("在建"), KEEP ("在线"), KEEP ("在职"),
  KEEP ("在岗"), KEEP ("在库"), KEEP ("在营"), KEEP ("在途"), KEEP ("在校生"), KEEP ("在培"), KEEP ("并网"),
  KEEP ("并购"), KEEP ("对外"), KEEP ("对口"), KEEP ("为民"), KEEP ("要素"), KEEP ("到位"), KEEP ("到户"),
  KEEP ("到期"), KEEP ("还田"), KEEP ("还款"), KEEP ("再生"), KEEP ("再贷款"), KEEP ("再就业"),
  KEEP ("再生水"), KEEP ("再生资源"), KEEP ("和谐"), KEEP ("及时"), KEEP ("及格"), KEEP ("与会"),
  KEEP ("使用"), KEEP ("使用率"), KEEP ("共享"), KEEP ("共建"), KEEP ("可再生"), KEEP ("可利用"),
  KEEP ("可支配"), KEEP ("可用"), KEEP ("可循环"), KEEP ("把关"), KEEP ("目标人群"), KEEP ("预期寿命"),
  KEEP ("预期健康寿命"), KEEP ("可见"), KEEP ("为农"), KEEP ("为老"), KEEP ("以工代赈"), KEEP ("以旧换新"),
  KEEP ("全面二孩"), KEEP ("基本养老"), KEEP ("基本医疗"), KEEP ("基本公共"), KEEP ("基本农田"),
  KEEP ("基本民生"), KEEP ("基本草原"), KEEP ("基本殡葬"), KEEP ("基本医保"), KEEP ("基本生活"),
  KEEP ("基本实现"), KEEP ("按时"), KEEP ("按期"), KEEP ("按揭"), KEEP ("比例"), KEEP ("比重"), KEEP ("比率"),
  KEEP ("年产"), KEEP ("年产值"), KEEP ("年产量"), KEEP ("年销售"), KEEP ("年发电量"), KEEP ("年处理"),
  KEEP ("年交易额"), KEEP ("年用水"), KEEP ("年加工"), KEEP ("年接待"), KEEP ("年收入"), KEEP ("年营业"),
  KEEP ("年径流"), KEEP ("年旅客"), KEEP ("年货物"), KEEP ("年供水"), KEEP ("年供热"), KEEP ("年游客"),
  KEEP ("年末"), KEEP ("年度"), KEEP ("年平均"), KEEP ("年人均"), KEEP ("年综合"), KEEP ("年出栏"),
  KEEP ("年客运"), KEEP ("年吞吐"), KEEP ("年服务"), KEEP ("年节"), KEEP ("年减"), KEEP ("年主营"),
  KEEP ("年利用"), KEEP ("年运量"), KEEP ("年均气温"), KEEP ("年均停电"), KEEP ("年均优良"), KEEP ("年均降雨"), KEEP ("年均风速"), KEEP ("前列"),
  KEEP ("前沿"), KEEP ("后备"),
  KEEP ("后期"), KEEP ("后评价"), KEEP ("末端"), KEEP ("时速"), KEEP ("应急"), KEEP ("需求"), KEEP ("应届"),
  KEEP ("能源"), KEEP ("能耗"), KEEP ("能力"), KEEP ("能效"), KEEP ("能繁"), KEEP ("共同"), KEEP ("共有产权"),
  KEEP ("共青团"), KEEP ("约束"), KEEP ("突出问题"), KEEP ("以上"), KEEP ("以下"), KEEP ("目标任务"),
  KEEP ("目标责任"), KEEP ("对标"), KEEP ("对接"), KEEP ("年龄"), KEEP ("将军"), KEEP ("将来"), KEEP ("要件"),
  KEEP ("于"), KEEP ("推进率"), KEEP ("实现率"), KEEP ("促进会"), KEEP ("促进中心"), KEEP ("均衡"),
  KEEP ("均等"), KEEP ("可吸入"), KEEP ("可降解"), KEEP ("可采"), KEEP ("可燃"), KEEP ("可移动"), KEEP ("基本康复"), KEEP ("基本药物"),
  KEEP ("基本医药"), KEEP ("基本住房"), KEEP ("基本均衡"), KEEP ("基本养殖"), KEEP ("基本建设"), KEEP ("基本文化"), KEEP ("基本支出"),
  KEEP ("已建设施"), KEEP ("已建项目"), KEEP ("再担保"), KEEP ("在册率"), KEEP ("可达"), KEEP ("可治理"), KEEP ("可开发"), KEEP ("可养"),
  KEEP ("可耕"), KEEP ("应免"), KEEP ("应检"),
  KEEP ("应种"), KEEP ("应治理"), KEEP ("应参保"), KEEP ("应建"), KEEP ("应签"), KEEP ("较大"), KEEP ("较重"), KEEP ("较高"),
  KEEP ("即墨"), KEEP ("即时"), KEEP ("即开"), KEEP ("即食"), KEEP ("即办"), KEEP ("即采"), KEEP ("拟态"), KEEP ("是否"),
};
/* clang-format on */

#undef WORD
#undef KEEP

PlanModelLexicon plan_model_adverbs = PLAN_MODEL_LEXICON (adverbs);
PlanModelLexicon plan_model_lead_words = PLAN_MODEL_LEXICON (lead_words);

#define PLAIN(word) { word, PLAN_MODEL_LINK_PLAIN }
#define RESPECTIVELY(word) { word, PLAN_MODEL_LINK_RESPECTIVELY }
#define EACH(word) { word, PLAN_MODEL_LINK_EACH }
#define FROM(word) { word, PLAN_MODEL_LINK_FROM }
#define KEEP(word) { word, PLAN_MODEL_LINK_KEEP }

/* clang-format off */
static const PlanModelWord links[] = {
  PLAIN ("要"), PLAIN ("要求"), PLAIN ("应"), PLAIN ("应当"), PLAIN ("将"), PLAIN ("需"), PLAIN ("须"),
  PLAIN ("可"), PLAIN ("可以"), PLAIN ("能"), PLAIN ("能够"), PLAIN ("也"), PLAIN ("分"), EACH ("各"),
  PLAIN ("共"), PLAIN ("约"), PLAIN ("大约"), PLAIN ("至少"), PLAIN ("至多"), PLAIN ("最少"), PLAIN ("最多"),
  PLAIN ("力争"), PLAIN ("争取"), PLAIN ("确保"), PLAIN ("力求"), PLAIN ("务必"), PLAIN ("必须"),
  PLAIN ("努力"), PLAIN ("预计"), PLAIN ("预期"), PLAIN ("目标"), PLAIN ("目标为"), PLAIN ("目标值"),
  PLAIN ("目标是"), PLAIN ("计划"), PLAIN ("计划为"), PLAIN ("大幅"), PLAIN ("稳步"), PLAIN ("持续"),
  PLAIN ("逐年"), PLAIN ("逐步"), PLAIN ("平稳"), PLAIN ("进一步"), PLAIN ("全面"), PLAIN ("基本"),
  PLAIN ("不断"), PLAIN ("总体"), PLAIN ("整体"), PLAIN ("明显"), PLAIN ("显著"), PLAIN ("原则上"), PLAIN ("的"), PLAIN ("已"),
  PLAIN ("已经"), PLAIN ("已经达到"), PLAIN ("在"), PLAIN ("到"), PLAIN ("至"), PLAIN ("于"), PLAIN ("仅"),
  PLAIN ("同口径"), PLAIN ("可比口径"), PLAIN ("按同口径"), PLAIN ("按可比口径"), PLAIN ("按可比价"), PLAIN ("按可比价格"),
  PLAIN ("按可比价格计算"), PLAIN ("按不变价"), PLAIN ("按不变价格计算"), PLAIN ("再"), PLAIN ("有望"), PLAIN ("可望"), PLAIN ("率先"),
  PLAIN ("首次"), PLAIN ("顺利"), PLAIN ("成功"),
  PLAIN ("全部"), PLAIN (":"), PLAIN (","), PLAIN ("达标"), PLAIN ("再次"), PLAIN ("跨"), PLAIN ("较"), PLAIN ("即"),
  PLAIN ("省下达"), PLAIN ("省下达的"), PLAIN ("市下达"), PLAIN ("市下达的"), PLAIN ("国家下达"), PLAIN ("国家下达的"),
  PLAIN ("上级下达"), PLAIN ("上级下达的"), PLAIN ("州下达"), PLAIN ("自治区下达"), PLAIN ("自治区下达的"), PLAIN ("省定"), PLAIN ("市定"),
  PLAIN ("仍"), PLAIN ("仍为"), PLAIN ("仍在"), PLAIN ("拟"), PLAIN ("拟按"), PLAIN ("继续"), PLAIN ("成为"),
  PLAIN ("与"), RESPECTIVELY ("分别"), RESPECTIVELY ("分别为"), RESPECTIVELY ("依次"), RESPECTIVELY ("分别要"),
  RESPECTIVELY ("分别以"), EACH ("均"), EACH ("均要"), EACH ("都"), EACH ("都要"), EACH ("皆"), EACH ("均应"),
  EACH ("均需"), FROM ("从"), FROM ("由"), FROM ("自"), FROM ("由上年的"), FROM ("由上年"), FROM ("由去年的"), FROM ("由目前的"),
  FROM ("由目前"), FROM ("由现在的"), FROM ("由原来的"), FROM ("由原有的"),
  FROM ("从目前的"), FROM ("从目前"), FROM ("从现在的"), FROM ("从原来的"), FROM ("在现在的"), FROM ("在目前的"), FROM ("在原有的"), KEEP ("主要"),
  KEEP ("重要"), KEEP ("急需"),
  KEEP ("许可"), KEEP ("雷达"), KEEP ("认可"), KEEP ("甚至"), KEEP ("乃至"), KEEP ("节约"), KEEP ("预约"), KEEP ("制约"),
  KEEP ("契约"), KEEP ("公约"), KEEP ("附近"), KEEP ("地区"), KEEP ("功能"), KEEP ("职能"), KEEP ("智能"),
  KEEP ("性能"), KEEP ("产能"), KEEP ("节能"), KEEP ("储能"), KEEP ("机能"), KEEP ("潜能"), KEEP ("热能"),
  KEEP ("电能"), KEEP ("动能"), KEEP ("部分"), KEEP ("积分"), KEEP ("学分"), KEEP ("成分"), KEEP ("得分"),
  KEEP ("评分"), KEEP ("十分"), KEEP ("县分"), KEEP ("公共"), KEEP ("党的"), KEEP ("目的"), KEEP ("标的"),
  KEEP ("建成"), KEEP ("集成"), KEEP ("合成"), KEEP ("存在"), KEEP ("所在"), KEEP ("现在"), KEEP ("潜在"),
  KEEP ("基于"), KEEP ("关于"), KEEP ("对于"), KEEP ("属于"), KEEP ("位于"), KEEP ("由于"), KEEP ("城乡"),
  KEEP ("供需"), KEEP ("内需"), KEEP ("必需"), KEEP ("刚需"), KEEP ("军需"), KEEP ("国有"), KEEP ("周到"),
  KEEP ("工期"), KEEP ("年底"), KEEP ("岁末"), KEEP ("期末"), KEEP ("之前"), KEEP ("目前"), KEEP ("以前"),
  KEEP ("人均"), KEEP ("平均"), KEEP ("户均"), KEEP ("亩均"), KEEP ("地均"), KEEP ("首都"), KEEP ("成都"),
  KEEP ("都市"), KEEP ("会同"), KEEP ("合同"), KEEP ("共同"), KEEP ("协同"), KEEP ("相同"), KEEP ("参与"),
  KEEP ("给予"), KEEP ("赠与"), KEEP ("占比"), KEEP ("对比"), KEEP ("环比"), KEEP ("同比"), KEEP ("配比"),
  KEEP ("性价比"), KEEP ("增比"), KEEP ("直至"), KEEP ("竣工"), KEEP ("全要"), KEEP ("纲要"), KEEP ("需要"),
  KEEP ("摘要"), KEEP ("提要"), KEEP ("概要"), KEEP ("要素"), KEEP ("自由"), KEEP ("理由"),
  KEEP ("可再生能源"), KEEP ("风能"), KEEP ("太阳能"), KEEP ("核能"), KEEP ("总成"), KEEP ("养成"),
  KEEP ("速成"), KEEP ("生成"), KEEP ("组成"), KEEP ("完成"), KEEP ("率成"), KEEP ("小康"), KEEP ("计划生育"),
  KEEP ("行动计划"), KEEP ("年度计划"), KEEP ("总目标"), KEEP ("就地"),
};
/* clang-format on */

#undef PLAIN
#undef RESPECTIVELY
#undef EACH
#undef FROM
#undef KEEP

PlanModelLexicon plan_model_links = PLAN_MODEL_LEXICON (links);

/*< private >
 * plan_model_verbs_skip:
 */
guint32
plan_model_verbs_skip (const guint16 *codes,
                       guint32        at,
                       guint32        end,
                       guint         *verb)
{
  guint32 after = at;
  guint found = PLAN_MODEL_VERB_NONE;

  /* Adverbs, 、 and 和 only stand between verbs: what follows the last verb is the object. */
  for (guint32 i = at; i < end;)
    {
      guint sense;
      guint n = plan_model_lexicon_match (&plan_model_verbs, codes, i, end, &sense);

      if (n > 0 && sense == PLAN_MODEL_VERB_KEEP)
        break;
      if (n > 0)
        {
          if (found == PLAN_MODEL_VERB_NONE)
            found = sense;
          after = i += n;
          continue;
        }
      n = plan_model_lexicon_match (&plan_model_adverbs, codes, i, end, NULL);
      if (n == 0 && after > at)
        n = plan_model_clause_match_and (codes, i, end);
      if (n == 0)
        break;
      i += n;
    }
  *verb = found;

  return after;
}

/*< private >
 * plan_model_verbs_skip_back:
 */
guint32
plan_model_verbs_skip_back (const guint16 *codes,
                            guint32        start,
                            guint32        at)
{
  guint32 first = at;

  for (guint32 i = at; i > start;)
    {
      guint sense;
      guint n = plan_model_lexicon_match_before (&plan_model_verbs, codes, start, i, &sense);

      if (n > 0 && sense == PLAN_MODEL_VERB_KEEP)
        break;
      if (n > 0)
        {
          first = i -= n;
          continue;
        }
      if (codes[i - 1] == 0x3001 || codes[i - 1] == 0x548c || codes[i - 1] == 0x5e76)
        n = 1;
      else
        break;
      i -= n;
    }

  return first;
}
