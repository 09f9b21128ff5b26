package io.github.louyu.testkit.cases;

import static io.github.louyu.testkit.cases.Problems.SENTENCES;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of case files: each key in English and in Chinese, and the nearest word to one that is misspelt. */
final class CaseWords {

    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("案例", "cases")
            .put("名称", "name")
            .put("档案", "file")
            .put("编号", "id")
            .put("建档日期", "openedOn")
            .put("记录日期", "recordedOn")
            .put("条目", "log")
            .put("属性", "attribute")
            .put("值", "value")
            .put("有效期", "effective")
            .put("事件", "event")
            .put("日期", "on")
            .put("关于", "about")
            .put("租赁", "lease")
            .put("起租日", "start")
            .put("到期日", "lastDay")
            .put("通知截止日", "noticeBy")
            .put("楼宇", "building")
            .put("楼层", "floor")
            .put("面积", "areaSquareMetres")
            .put("决定日期", "decidedOn")
            .put("登记日期", "filedOn")
            .put("走访", "visit")
            .put("事由", "purpose")
            .put("方式", "form")
            .put("结果", "outcome")
            .put("备注", "notes")
            .put("指标", "figure")
            .put("期间", "period")
            .put("公布日期", "publishedOn")
            .put("填全", "section-completion")
            .put("截至", "asOf")
            .put("免访", "visit-waiver")
            .put("延期", "due-date-extension")
            .put("批准日期", "grantedOn")
            .put("延至", "until")
            .put("原因", "reason")
            .put("更正", "correction")
            .put("撤回", "retraction")
            .put("走访人", "visitors")
            .put("人员", "person")
            .put("职级", "rank")
            .put("走访对象", "metWith")
            .put("对应必访", "obligations")
            .put("记录字段", "fields")
            .put("承诺事项", "promises")
            .put("内容", "what")
            .put("期限", "dueOn")
            .put("责任人", "by")
            .put("承诺兑现", "promise-kept")
            .put("高管", "officer")
            .put("职务", "role")
            .put("职务名称", "roleText")
            .put("姓名", "name")
            .put("任职日期", "from")
            .put("卸任日期", "until")
            .put("诉求", "appeal")
            .put("收到日期", "receivedOn")
            .put("渠道", "channel")
            .put("类别", "appealKind")
            .put("收到时间", "receivedAt")
            .put("轻重", "severity")
            .put("摘要", "summary")
            .put("时间", "at")
            .put("承办部门", "handlers")
            .put("部门", "department")
            .put("分工", "role")
            .put("说明", "note")
            .put("办理进展", "appeal-progress")
            .put("办理状态", "status")
            .put("延期至", "extendedTo")
            .put("满意度", "satisfaction")
            .put("政策申请", "policy-application")
            .put("申请日期", "submittedOn")
            .put("协助申报", "assisted")
            .put("申请进展", "policy-application-progress")
            .put("批准金额", "amountGranted")
            .put("评估日期", "date")
            .put("期望", "expect")
            .put("规则", "rule")
            .put("状态", "state")
            .put("截止日", "due")
            .put("级别", "level")
            .put("缺少", "undetermined")
            .put("政策", "policy")
            .put("金额", "amount")
            .put("条件", "condition")
            .put("为", "truth")
            .buildOrThrow();

    /** A name that YAML reads as it is. */
    private static final Pattern PLAIN_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_./-]*");

    private static final int FEWEST_LETTERS = 4;

    private CaseWords() {}

    /** A name as it is written in a case file, in quotes only where it needs them. */
    static String nameInYaml(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : quoted(name);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The English key of a key in either language; what is neither is left as it is. */
    static String key(String given) {
        return CHINESE.getOrDefault(given, given);
    }

    /** A constant by its name or by its Chinese or English label. */
    static <E> Optional<E> constant(Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> nameOf(each).equals(given)
                        || (each instanceof Labelled labelled
                                && (labelled.label().zh().equals(given)
                                        || labelled.label().en().equals(given))))
                .findFirst();
    }

    static String nameOf(Object constant) {
        return ((Enum<?>) constant).name();
    }

    /** What to say of a word that is not one of those there are: the nearest, or all if there are few. */
    static Bilingual insteadOf(String given, Collection<String> words) {
        Optional<String> nearest = words.stream()
                .min(Comparator.comparingInt(word -> distance(given, word)))
                .filter(word -> distance(given, word) <= mostChanges(given))
                .or(() -> words.stream()
                        .filter(word -> isBeginning(given, word) || isBeginning(word, given))
                        .findFirst());
        if (nearest.isPresent()) {
            return SENTENCES.bilingual("instead.nearest", Map.of("nearest", nearest.get()));
        }
        return words.isEmpty()
                ? SENTENCES.bilingual("instead.none")
                : SENTENCES.bilingual("instead.of", Map.of("words", String.join(", ", words)));
    }

    /** Whether a word begins with another that is long enough to be meant, such as area and areaSquareMetres. */
    private static boolean isBeginning(String beginning, String word) {
        return beginning.length() >= FEWEST_LETTERS && word.startsWith(beginning);
    }

    /** A third of the letters, and of short words two, such as an exchange of letters, but not all. */
    private static int mostChanges(String given) {
        return Math.max(given.length() / 3, Math.min(2, given.length() / 2));
    }

    /** How many letters must be put in, taken out or exchanged to make one word of the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
