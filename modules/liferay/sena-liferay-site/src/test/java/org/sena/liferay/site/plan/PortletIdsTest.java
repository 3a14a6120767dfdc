package org.sena.liferay.site.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.liferay.util.JS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortletIdsTest {

    @ParameterizedTest
    @CsvSource({
        "sena_start, sena_start",
        "org.sena.Start$Page, org_sena_Start_Page",
        "sena-start page, senastartpage",
    })
    void an_id_is_what_liferay_makes_of_the_name(String name, String id) {
        assertEquals(id, PortletIds.of(name));
        assertEquals(JS.getSafeName(name.replace('.', '_').replace('$', '_')), PortletIds.of(name));
    }
}
