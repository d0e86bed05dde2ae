// What pages are better with: everything on them works without it.
document.documentElement.classList.add("js");
