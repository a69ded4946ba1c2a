package org.heard.safeguarding;

import java.util.List;
import org.heard.base.Setting;

/**
 * Words that alert people in the languages the portal speaks beside English: children write as they speak, whichever language
 * the page is in. Starting lists of our own, one setting each, for somebody who speaks the language to look over.
 */
final class WordsOfLanguages {
    static final Setting<List<String>> WELSH = list(
            "cy",
            "Welsh",
            "brifo fi",
            "fy mrifo",
            "taro fi",
            "fy nharo",
            "fy mwrw",
            "cyffwrdd â fi",
            "fy nghyffwrdd",
            "ofn fo",
            "ofn fe",
            "ofn hi",
            "ddim yn saff",
            "ddim yn ddiogel",
            "eisiau marw",
            "isio marw",
            "isie marw",
            "lladd fy hun",
            "brifo fy hun",
            "niweidio fy hun",
            "torri fy hun",
            "hunanladdiad",
            "hunan niweidio",
            "rhedeg i ffwrdd");

    static final Setting<List<String>> ARABIC = list(
            "ar",
            "Arabic",
            "يضربني",
            "تضربني",
            "ضربني",
            "ضربتني",
            "بيضربني",
            "بتضربني",
            "يؤذيني",
            "تؤذيني",
            "آذاني",
            "يلمسني",
            "لمسني",
            "خائف منه",
            "خائفة منه",
            "خايف منه",
            "خايفة منه",
            "لست بأمان",
            "مش بأمان",
            "أقتل نفسي",
            "أريد أن أموت",
            "بدي أموت",
            "أجرح نفسي",
            "أؤذي نفسي",
            "انتحار",
            "أنتحر",
            "أهرب",
            "حبسني");

    static final Setting<List<String>> POLISH = list(
            "pl",
            "Polish",
            "bije mnie",
            "mnie bije",
            "biją mnie",
            "uderzył mnie",
            "uderzyła mnie",
            "mnie uderzył",
            "mnie uderzyła",
            "kopnął mnie",
            "krzywdzi mnie",
            "mnie krzywdzi",
            "dotyka mnie",
            "mnie dotyka",
            "dotykał mnie",
            "boję się go",
            "boję się jego",
            "boję się jej",
            "nie jestem bezpieczny",
            "nie jestem bezpieczna",
            "nie czuję się bezpiecznie",
            "zabić się",
            "się zabić",
            "zabiję się",
            "chcę umrzeć",
            "tnę się",
            "ciąć się",
            "samobójstwo",
            "ucieknę",
            "uciec z domu",
            "zamknął mnie");

    static final Setting<List<String>> UKRAINIAN = list(
            "uk",
            "Ukrainian",
            "б'є мене",
            "мене б'є",
            "б'ють мене",
            "мене б'ють",
            "вдарив мене",
            "мене вдарив",
            "вдарила мене",
            "мене вдарила",
            "кривдить мене",
            "мене кривдить",
            "чіпає мене",
            "мене чіпає",
            "торкається мене",
            "боюся його",
            "боюсь його",
            "боюся її",
            "боюсь її",
            "не в безпеці",
            "небезпечно",
            "вбити себе",
            "вб'ю себе",
            "хочу померти",
            "ріжу себе",
            "порізати себе",
            "самогубство",
            "втечу",
            "втекти з дому",
            "замкнув мене");

    static final List<Setting<List<String>>> ALL = List.of(WELSH, ARABIC, POLISH, UKRAINIAN);

    private WordsOfLanguages() {}

    private static Setting<List<String>> list(String tag, String language, String... words) {
        return Setting.list(
                "safeguarding.words." + tag,
                "The same in " + language
                        + ", whatever language the page is in. Marks above and below letters do not matter."
                        + " Our own starting list: have somebody who speaks " + language + " look over it.",
                words);
    }
}
