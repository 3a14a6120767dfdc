package org.sena.workbook;

import java.util.Locale;

/** What the name of a part of a workbook tells, in whatever case it is written. */
public final class PartNames {

    private PartNames() {}

    /** Whether it holds a program. */
    public static boolean isMacros(String name) {
        String lower = name.toLowerCase(Locale.ROOT);

        return lower.contains("vbaproject") || lower.contains("macrosheets");
    }

    /** Whether it is the part that makes a packed folder a workbook. */
    public static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).equals("xl/workbook.xml");
    }
}
