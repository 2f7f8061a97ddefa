package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each turn does: whoever leads the meeting chairs; a turn that puts a question asks; what another says after it, or
 * an official says on request, answers. Null where none of this shows.
 */
final class Roles {

    private static final Pattern CHAIR = Pattern.compile(
            "(?<![副前元])(?:議長|委員長|座長|部会長|分科会長|本部長|司会|進行)(?![代補])|\\bchair(?:man|woman|person)?\\b|\\bmoderator\\b|\\bfacilitator\\b");
    private static final Pattern DEPUTY = Pattern.compile("副議長|副委員長|副座長|代理|vice-chair|deputy chair");
    private static final Pattern OFFICIAL = Pattern.compile(
            "局長|部長|課長|室長|次長|係長|館長|署長|所長|事務局|知事|市長|町長|村長|区長|教育長|大臣|政務官|長官|審議官|参事|主査|担当|申請者|説明者|説明員|参考人|管理会社|医師|監査人|補佐"
                    + "|\\bdirector\\b|\\bofficer\\b|\\bclerk\\b|\\bmanager\\b|\\bengineer\\b|\\binspector\\b|\\bapplicant\\b|\\bconsultant\\b");
    private static final Pattern PROCEDURE = Pattern.compile(
            "開会|閉会|散会|休憩|再開|始めます|終わります|終了します|議題|日程|(?:御|ご)(?:意見|質問|異議)|お願い(?:いた)?します|採決|賛成の方|挙手|可決|承認|異議なし|次に|次は|許します|指名"
                    + "|\\bitem\\b|\\bagenda\\b|\\bvote\\b|\\bin favou?r\\b|\\bquor|\\bapologies\\b|\\bminutes\\b|\\bmeeting\\b|\\bnext\\b|\\blet's\\b");
    private static final Pattern QUESTION = Pattern.compile(
            "[？?]|か。|か……|でしょうか|ますか|ですか|伺い|伺う|うかがい|お尋ね|お聞き|お聞かせ|質問(?:し|いた|です|があ|が)|教えて|見解を|いかが|お答えください|答弁を求め|要求(?:し|いた)");
    private static final int LAST_WORDS = 220;
    private static final int MIN_CHAIR_PERCENT = 15;

    private final List<Statement> turns;
    private final @Nullable String chair;

    private Roles(List<Statement> turns) {
        this.turns = turns;
        this.chair = turns.stream().anyMatch(turn -> isChairLabel(turn)) ? null : leader(turns);
    }

    /** The turns, each with its role. */
    static List<Statement> given(List<Statement> turns) {
        return new Roles(turns).given();
    }

    private List<Statement> given() {
        List<Statement> given = new ArrayList<>();
        String asked = null;
        boolean requested = false;
        for (Statement turn : turns) {
            SpeakerRole role = role(turn, asked, requested);
            String key = turn.speaker().key();
            if (role == SpeakerRole.CHAIRS) {
                requested = QUESTION.matcher(lastWords(turn)).find()
                        || lastWords(turn).contains("お願い");
            } else {
                requested = false;
                asked = role == SpeakerRole.ASKS ? key : asked;
            }
            given.add(new Statement(
                    turn.id(), turn.speaker(), turn.section(), turn.label(), turn.words(), turn.source(), role));
        }
        return given;
    }

    private @Nullable SpeakerRole role(Statement turn, @Nullable String asked, boolean requested) {
        if (turn.speaker().label() == null) {
            return null;
        }
        if (leads(turn)) {
            return SpeakerRole.CHAIRS;
        }
        boolean official = isOfficial(turn);
        boolean byAnother = asked != null && !asked.equals(turn.speaker().key());
        if (official && (byAnother || requested)) {
            return SpeakerRole.ANSWERS;
        }
        if (QUESTION.matcher(lastWords(turn)).find()) {
            return SpeakerRole.ASKS;
        }
        return byAnother || requested ? SpeakerRole.ANSWERS : null;
    }

    private boolean leads(Statement turn) {
        if (turn.speaker().key().equals(chair) || isChairLabel(turn)) {
            return true;
        }
        String label = Folding.fold(Objects.requireNonNullElse(turn.speaker().label(), ""));
        return DEPUTY.matcher(label).find()
                && PROCEDURE.matcher(Folding.fold(lastWords(turn))).find();
    }

    private static boolean isChairLabel(Statement turn) {
        String label = Folding.fold(Objects.requireNonNullElse(turn.speaker().label(), ""));
        return CHAIR.matcher(label).find() && !DEPUTY.matcher(label).find();
    }

    private static boolean isOfficial(Statement turn) {
        return OFFICIAL.matcher(
                        Folding.fold(Objects.requireNonNullElse(turn.speaker().label(), "")))
                .find();
    }

    /** Who leads a meeting whose labels call nobody its chair: the first speaker, if procedure is what they mostly say. */
    private static @Nullable String leader(List<Statement> turns) {
        if (turns.isEmpty()) {
            return null;
        }
        Map<String, Integer> procedures = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Statement turn : turns) {
            String post = turn.speaker().attendee() == null
                    ? ""
                    : Folding.fold(turn.speaker().attendee().post());
            boolean chairs = CHAIR.matcher(post).find() && !DEPUTY.matcher(post).find();
            boolean procedure =
                    PROCEDURE.matcher(Folding.fold(turn.words().text())).find();
            procedures.merge(turn.speaker().key(), (procedure ? 1 : 0) + (chairs ? 1 : 0), Integer::sum);
            all.merge(turn.speaker().key(), 1, Integer::sum);
        }
        String first = turns.getFirst().speaker().key();
        int uses = all.getOrDefault(first, 0);
        boolean leads = procedures.getOrDefault(first, 0) * 2 >= uses && uses * 100 >= turns.size() * MIN_CHAIR_PERCENT;
        return leads && !first.isEmpty() ? first : null;
    }

    private static String lastWords(Statement turn) {
        String words = turn.words().text();
        return words.substring(Math.max(0, words.length() - LAST_WORDS));
    }
}
