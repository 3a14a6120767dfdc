package org.sena.browser.test.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A form as somebody of good will fills it in. */
final class FilledForm {

    private final List<Field> fields = new ArrayList<>();

    FilledForm(Element form) {
        Set<String> chosen = new HashSet<>();
        boolean pressed = false;
        for (Element input : form.select("input[name], select[name], textarea[name], button")) {
            String name = input.attr("name");
            String type = input.normalName().equals("input") ? input.attr("type") : "";
            if (input.normalName().equals("button")) {
                if (!pressed && !name.isEmpty() && form.select("button:not([name])").isEmpty()) {
                    fields.add(Field.of(name, input.attr("value")));
                    pressed = true;
                }
            } else if (type.equals("radio") || type.equals("checkbox")) {
                if (chosen.add(name)) {
                    fields.add(Field.of(name, input.attr("value")));
                }
            } else if (input.normalName().equals("select")) {
                Element option = input.selectFirst("option[value~=.+]");
                fields.add(Field.of(name, option == null ? "" : option.attr("value")));
            } else if (!type.equals("file")) {
                String value =
                        input.normalName().equals("textarea") ? input.text() : input.attr("value");
                fields.add(Field.of(name, value.isEmpty() ? made(name, type) : value));
            }
        }
    }

    List<Field> fields() {
        return fields;
    }

    private static String made(String name, String type) {
        String said = (name + ' ' + type).toLowerCase();
        if (said.contains("mail")) {
            return "somebody@example.org";
        } else if (said.contains("phone") || said.contains("tel")) {
            return "07700 900123";
        } else if (said.contains("postcode")) {
            return "PE29 3TN";
        } else if (said.contains("url") || said.contains("website")) {
            return "https://www.example.org";
        } else if (said.contains("year")) {
            return "2027";
        } else if (said.contains("month") || said.contains("day") || said.contains("number")) {
            return "3";
        } else if (said.contains("time")) {
            return "10:00";
        }
        return type.equals("hidden") ? "" : "Made up for a test";
    }
}
