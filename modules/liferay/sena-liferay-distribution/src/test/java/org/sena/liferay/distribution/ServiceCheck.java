package org.sena.liferay.distribution;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Descriptors.TypeRef;
import aQute.bnd.osgi.Resource;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Finds services that a component can't do without and that neither a component of the suite nor
 * Liferay offers. Read from the components' descriptions, which is what Declarative Services go by.
 */
final class ServiceCheck {

    private static final String AOP_SERVICE = "com.liferay.portal.aop.AopService";

    /** What GA112 registers, and the class there that does so. */
    private static final Map<String, String> OF_LIFERAY = LiferayServices.read();

    private final Collection<SuiteBundle> suite;
    private final Set<String> offered = new TreeSet<>(OF_LIFERAY.keySet());

    ServiceCheck(Collection<SuiteBundle> suite) throws Exception {
        this.suite = suite;
        for (SuiteBundle bundle : suite) {
            for (byte[] component : bundle.components()) {
                offer(bundle, component);
            }
        }
    }

    private void offer(SuiteBundle bundle, byte[] component) throws Exception {
        Element root = parse(component).getDocumentElement();
        for (Element provide : elements(root, "provide")) {
            String type = provide.getAttribute("interface");
            offered.add(type);
            if (type.equals(AOP_SERVICE)) {
                String className = elements(root, "implementation").get(0).getAttribute("class");
                interfaces(bundle, className, offered);
            }
        }
    }

    /**
     * An {@code AopService} is registered under its own interfaces: GA112's {@code
     * AopServiceManager}.
     */
    private static void interfaces(SuiteBundle bundle, String className, Set<String> found)
            throws Exception {
        Resource file = bundle.classFile(className);
        if (file == null) {
            return;
        }
        try (Analyzer analyzer = new Analyzer()) {
            Clazz type = new Clazz(analyzer, className, file);
            type.parseClassFile();
            if (type.getInterfaces() != null) {
                for (TypeRef each : type.getInterfaces()) {
                    found.add(each.getFQN());
                }
            }
            if (type.getSuper() != null) {
                interfaces(bundle, type.getSuper().getFQN(), found);
            }
        }
    }

    /** Component and service, a line each; empty if all is well. */
    List<String> missing() throws Exception {
        List<String> missing = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            for (byte[] component : bundle.components()) {
                missing.addAll(missing(bundle, component));
            }
        }
        return missing;
    }

    private List<String> missing(SuiteBundle bundle, byte[] component) throws Exception {
        Element root = parse(component).getDocumentElement();
        List<String> missing = new ArrayList<>();
        for (Element reference : elements(root, "reference")) {
            String type = reference.getAttribute("interface");
            boolean needed = !reference.getAttribute("cardinality").startsWith("0");
            if (needed && !offered.contains(type)) {
                missing.add(
                        bundle.name()
                                + ": "
                                + root.getAttribute("name")
                                + " needs "
                                + type
                                + ", which nobody offers");
            }
        }
        return missing;
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
