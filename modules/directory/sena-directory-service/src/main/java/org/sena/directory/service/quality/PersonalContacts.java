package org.sena.directory.service.quality;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a person's own e-mail address or mobile number in a text. An address of a
 * role ("info@") is fine; one with two names before the sign, or at a provider of private
 * mailboxes, is not.
 */
public final class PersonalContacts {

    private static final Pattern EMAIL =
            Pattern.compile("([A-Za-z0-9._%+'-]+)@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    /** 071 to 075 and 077 to 079. Source: Ofcom, National Telephone Numbering Plan. */
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<![\\d+])(?:(?:\\+|00)\\s?44[\\s.-]?(?:\\(0\\)|0)?|\\(?0)[\\s.-]?7[\\s.-]?[1-57-9]\\)?"
                            + "(?:[\\s.()-]{0,2}\\d){8}(?!\\d)");

    private static final Pattern TWO_NAMES =
            Pattern.compile("([a-z]+(?:'[a-z]+)?)[._-]([a-z]+(?:['-][a-z]+)*)\\d{0,4}");

    private static final Set<String> PRIVATE_MAIL =
            Set.of(
                    "aol.co.uk",
                    "aol.com",
                    "blueyonder.co.uk",
                    "btinternet.com",
                    "gmail.com",
                    "gmx.co.uk",
                    "gmx.com",
                    "googlemail.com",
                    "hotmail.co.uk",
                    "hotmail.com",
                    "icloud.com",
                    "live.co.uk",
                    "live.com",
                    "mac.com",
                    "mail.com",
                    "me.com",
                    "msn.com",
                    "ntlworld.com",
                    "outlook.com",
                    "outlook.co.uk",
                    "proton.me",
                    "protonmail.com",
                    "rocketmail.com",
                    "sky.com",
                    "talktalk.net",
                    "tiscali.co.uk",
                    "virgin.net",
                    "virginmedia.com",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "ymail.com",
                    "zoho.com");

    /** Words that stand in the addresses of desks. */
    private static final Set<String> ROLES =
            Set.copyOf(
                    Arrays.asList(
                            ("access admin adult adults advice alcohol appointments autism bank"
                                            + " behaviour benefits booking bookings business care carer carers central"
                                            + " centre charity child children childrens clinic club college"
                                            + " communications community contact council counselling customer customers"
                                            + " day debt dementia desk digital drop drug duty early education employment"
                                            + " enquiries enquiry event events families family feedback finance first"
                                            + " food foodbank friends front general group hall health hello help"
                                            + " helpdesk helpline home homes hospital housing hub info information"
                                            + " involvement jobs learning legal library line local mail main mailbox"
                                            + " manager media membership mental money news no nursery office older"
                                            + " online over people physical place point post pre project public"
                                            + " reception referral referrals resident residents safe safeguarding school"
                                            + " secretary self senior service services sexual single social sport sports"
                                            + " start support team the therapy tourism training trust volunteer"
                                            + " volunteering volunteers web website welcome welfare wellbeing women"
                                            + " young youth")
                                    .split(" ")));

    private PersonalContacts() {}

    /** Each as it stands in the text, in its order. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();

        EMAIL.matcher(text)
                .results()
                .filter(email -> isPersonal(email.group(1), email.group(2)))
                .map(MatchResult::group)
                .forEach(found::add);
        MOBILE.matcher(text).results().map(number -> unopened(number.group())).forEach(found::add);

        return found;
    }

    /** Without a bracket that the number does not close. */
    private static String unopened(String number) {
        return number.startsWith("(") && number.indexOf(')') < 0 ? number.substring(1) : number;
    }

    private static boolean isPersonal(String name, String domain) {
        if (PRIVATE_MAIL.contains(domain.toLowerCase(Locale.ROOT))) {
            return true;
        }

        Matcher names = TWO_NAMES.matcher(name.toLowerCase(Locale.ROOT));

        return names.matches()
                && !ROLES.contains(names.group(1))
                && !ROLES.contains(names.group(2));
    }
}
