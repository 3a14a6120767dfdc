package org.sena.runtime.host.portlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.Portlet;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.runtime.host.gate.TestVisitors;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.input.RefusedInputException;
import org.sena.runtime.host.input.UrlEncoded;
import org.sena.runtime.host.input.Values;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;

class PortletAddressTest {

    private final Visitor visitor = TestVisitors.anonymous();
    private final DeployedPortlet needs = portlet("sena_needs", Map.of());

    private static DeployedPortlet portlet(String name, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("javax.portlet.name", name);
        properties.put(
                "javax.portlet.supported-public-render-parameter",
                new String[] {"service", "need;urn:sena"});

        return new DeployedPortlet(
                new Stub().as(Portlet.class), TestPortlets.reference(properties));
    }

    private Exchange exchange(DeployedPortlet portlet, String url, Phase phase)
            throws RefusedInputException {
        Values values = new Values();
        int query = url.indexOf('?');
        UrlEncoded.read(query < 0 ? null : url.substring(query + 1), values);

        return new Exchange(
                portlet,
                new PageRequest(
                        Requests.get(null).as(HttpServletRequest.class),
                        new Stub().as(HttpServletResponse.class),
                        visitor,
                        values,
                        "/web/sena/needs",
                        Locale.UK,
                        List.of(Locale.UK)),
                new PreferenceStore(Path.of("target")),
                phase);
    }

    private PortletAddress address(Phase phase) throws RefusedInputException {
        Exchange from = exchange(needs, "/web/sena/needs?p_r_p_service=s1", Phase.RENDER);

        return new PortletAddress(from, phase, new Parameters(from.render()));
    }

    @Test
    void a_view_gets_the_parameters_its_address_was_made_with() throws Exception {
        PortletAddress address = address(Phase.RENDER);
        address.getRenderParameters().setValues("x", "é & <b>", "2");
        address.setWindowState(WindowState.MAXIMIZED);
        address.setPortletMode(PortletMode.EDIT);

        Exchange to = exchange(needs, address.toString(), Phase.RENDER);

        assertArrayEquals(new String[] {"é & <b>", "2"}, to.render().getValues("x"));
        assertEquals("s1", to.render().getValue("service"));
        assertTrue(to.render().isPublic("service"));
        assertEquals(WindowState.MAXIMIZED, to.state());
        assertEquals(PortletMode.EDIT, to.mode());
    }

    @Test
    void an_action_gets_its_own_parameters_apart_from_the_views() throws Exception {
        PortletAddress address = address(Phase.ACTION);
        address.getRenderParameters().setValue("page", "3");
        address.getActionParameters().setValue(ActionRequest.ACTION_NAME, "answer");
        address.getActionParameters().setValue("page", "own");

        Exchange to = exchange(needs, address.toString(), Phase.ACTION);

        assertEquals("answer", to.own().getValue(ActionRequest.ACTION_NAME));
        assertEquals("own", to.own().getValue("page"));
        assertEquals("3", to.render().getValue("page"));
        assertEquals("s1", to.render().getValue("service"));
    }

    @Test
    void an_actions_address_carries_the_visits_token() throws Exception {
        assertTrue(
                address(Phase.ACTION)
                        .toString()
                        .contains("&p_auth=" + visitor.openVisit().token()));
        assertFalse(address(Phase.RENDER).toString().contains("p_auth"));
    }

    @Test
    void a_resource_gets_its_id_and_by_default_the_views_parameters() throws Exception {
        PortletAddress address = address(Phase.RESOURCE);
        address.setResourceID("report 1");

        assertTrue(address.toString().contains("p_p_resource_id=report+1"));
        assertTrue(address.toString().contains("p_r_p_service=s1"));
        address.setCacheability(ResourceURL.FULL);
        assertFalse(address.toString().contains("p_r_p_service"));
    }

    @Test
    void a_public_parameter_with_a_namespace_has_its_hash_in_the_address() throws Exception {
        PortletAddress address = address(Phase.RENDER);
        address.getRenderParameters().setValue("need", "n1");

        assertTrue(
                address.toString().contains("p_r_p_" + "urn:sena".hashCode() + "_need=n1"),
                address::toString);
        assertEquals(
                "n1", exchange(needs, address.toString(), Phase.RENDER).render().getValue("need"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?p_p_id=sena_needs&x=1",
                "?p_p_id=sena_other&_sena_needs_x=1",
                "?_sena_needs_x=1",
                "?p_p_id=sena_needs&_sena_other_x=1"
            })
    void values_without_the_portlets_name_or_for_another_one_do_not_arrive(String query)
            throws Exception {
        assertNull(exchange(needs, query, Phase.RENDER).render().getValue("x"));
    }

    @Test
    void a_portlet_can_take_values_without_its_name() throws Exception {
        DeployedPortlet lenient =
                portlet(
                        "sena_lenient",
                        Map.of("com.liferay.portlet.requires-namespaced-parameters", "false"));
        Exchange to = exchange(lenient, "?p_p_id=sena_lenient&x=1&p_p_x=2", Phase.RENDER);

        assertEquals("1", to.render().getValue("x"));
        assertNull(to.render().getValue("p_p_x"));
    }

    @Test
    void a_mode_nobody_knows_is_view() throws Exception {
        Exchange to = exchange(needs, "?p_p_id=sena_needs&p_p_mode=x&p_p_state=y", Phase.RENDER);

        assertEquals(PortletMode.VIEW, to.mode());
        assertEquals(WindowState.NORMAL, to.state());
    }

    @Test
    void markup_gets_the_address_escaped() throws Exception {
        StringBuilder markup = new StringBuilder();
        address(Phase.RENDER).append(markup);

        assertFalse(markup.toString().replace("&amp;", "").contains("&"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.sena.needs-portlet", "sena needs", "a\"><script>"})
    void an_id_has_only_what_fits_into_markup_and_scripts(String name) {
        assertTrue(PortletNames.id(name).matches("\\w+"), PortletNames.id(name));
    }
}
