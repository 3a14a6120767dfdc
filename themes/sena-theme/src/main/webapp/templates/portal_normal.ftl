<!DOCTYPE html>

<#include init />

<html class="${root_css_class}" dir="<@liferay.language key="lang.dir" />" lang="${w3c_language_id}">

<head>
	<title>${html_title}</title>

	<meta content="width=device-width, initial-scale=1" name="viewport" />
	<meta content="telephone=no" name="format-detection" />

	<link href="${images_folder}/favicon.svg" rel="icon" type="image/svg+xml" />

	<@liferay_util["include"] page=top_head_include />

	<script defer src="${javascript_folder}/sena.js"></script>
	<script defer src="${javascript_folder}/sena-expiry.js"></script>
	<script defer src="${javascript_folder}/sena-one-page.js"></script>
</head>

<body class="${css_class} sena">

<a class="sena-skip-link" href="#main-content"><@liferay.language key="skip-to-main-content" /></a>

<@liferay_util["include"] page=body_top_include />

<@liferay.control_menu />

<header class="sena-header" id="banner">
	<div class="sena-header-inner">
		<a class="sena-brand" href="${site_default_url}">
			<img alt="" class="sena-brand-logo" height="44" src="${images_folder}/logo.svg" width="44" />

			<span class="sena-brand-name">SENA</span>
			<span class="sena-brand-place">${site_name}</span>
		</a>

		<div class="sena-account">
			<#if is_signed_in>
				<span class="sena-account-name">${user_name}</span>

				<a class="sena-account-link" href="${sign_out_url}">${sign_out_text}</a>
			<#else>
				<a class="sena-account-link" data-redirect="${is_login_redirect_required?string}" href="${sign_in_url}" rel="nofollow">${sign_in_text}</a>
			</#if>
		</div>
	</div>

	<#if has_navigation && is_setup_complete>
		<#include "${full_templates_path}/navigation.ftl" />
	</#if>
</header>

<main class="sena-main" id="main-content" tabindex="-1">
	<#if selectable>
		<@liferay_util["include"] page=content_include />
	<#else>
		${portletDisplay.recycle()}

		${portletDisplay.setTitle(the_title)}

		<@liferay_theme["wrap-portlet"] page="portlet.ftl">
			<@liferay_util["include"] page=content_include />
		</@>
	</#if>
</main>

<footer class="sena-footer">
	<div class="sena-footer-inner">
		<p>${site_name}</p>
	</div>
</footer>

<@liferay_util["include"] page=body_bottom_include />

<@liferay_util["include"] page=bottom_include />

</body>

</html>
